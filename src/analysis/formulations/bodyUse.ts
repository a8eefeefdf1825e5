// What became of a formulation in one body, in the whole corpus: the text before its first use there and after its last, the
// silences between, and what its rate let expect in each.
import { type Body, type BodyMeetings, listBodies } from '../../corpus/bodies';
import type { CorpusFacts, DocumentFacts } from '../../corpus/facts';
import { refOf } from '../people/rolesByMeeting';
import {
  expectedAtRate,
  lackingChance,
  type SilenceVerdict,
  silenceChance,
  weighSilence,
} from '../statistics/silence';
import type { MeetingRef } from '../time/meetingFrequency';
import { firstIndex } from './formulationHistory';

/** Meetings of a body in a row that do not use the formulation. */
export interface QuietStretch {
  readonly meetings: number;
  readonly tokens: number;
  /** Occurrences at its rate; null where no other text gives one. */
  readonly expected: number | null;
  /** Poisson chance of finding none of them. */
  readonly chance: number | null;
  /** Meetings of that other text, and those of them that lack it. */
  readonly elsewhere: number;
  readonly lacking: number;
  /** By what was expected and how often other meetings lack it. */
  readonly verdict: SilenceVerdict;
}

interface EndedSilence {
  /** Index of the document that ends it. */
  readonly until: number;
  readonly stretch: QuietStretch;
}

export interface BodyUse {
  readonly body: Body;
  /** Indexes of the body's documents that use it, rising, and its occurrences in each. */
  readonly documents: readonly number[];
  readonly counts: readonly number[];
  readonly first: MeetingRef;
  readonly last: MeetingRef;
  /** Meetings of the body in all. */
  readonly held: number;
  /** Meetings of an earlier day than its first use; expected at its rate in those of later days. */
  readonly before: QuietStretch;
  /** Meetings of a later day than its last use; expected at its rate in those of earlier days. */
  readonly since: QuietStretch;
  /** Silences between two uses that were telling when they ended, by the rule of `since`. */
  readonly silences: readonly EndedSilence[];
}

/** The meetings of one body as prefix sums. */
interface BodyTimeline {
  readonly body: Body;
  readonly documents: readonly number[];
  /** Place among the documents of the first on the same day as the n-th, and of the first on a later day. */
  readonly dayStarts: readonly number[];
  readonly dayEnds: readonly number[];
  /** Tokens of the first n documents. */
  readonly tokensBefore: readonly number[];
}

export interface BodyTimelines {
  readonly timelines: readonly BodyTimeline[];
  /** Of each document of the corpus, which timeline is its own, and its place there. */
  readonly timelineOf: readonly number[];
  readonly placeOf: readonly number[];
}

export function timeBodies(facts: CorpusFacts): BodyTimelines {
  const timelineOf: number[] = [];
  const placeOf: number[] = [];
  const timelines = listBodies(facts).map((body, i) => {
    body.documents.forEach((d, place) => {
      timelineOf[d] = i;
      placeOf[d] = place;
    });
    return timeBody(facts.documents, body);
  });
  return { timelines, timelineOf, placeOf };
}

function timeBody(all: readonly DocumentFacts[], { body, documents }: BodyMeetings): BodyTimeline {
  const dayStarts: number[] = [];
  const dayEnds: number[] = [];
  const tokensBefore = [0];
  const dateAt = (place: number) => all[documents[place] ?? -1]?.date;
  documents.forEach((d, place) => {
    const sameDay = place > 0 && dateAt(place - 1) === dateAt(place);
    dayStarts.push(sameDay ? (dayStarts[place - 1] ?? 0) : place);
    tokensBefore.push((tokensBefore[place] ?? 0) + (all[d]?.tokens ?? 0));
  });
  for (let place = documents.length - 1; place >= 0; place -= 1) {
    dayEnds[place] = dateAt(place + 1) === dateAt(place) ? (dayEnds[place + 1] ?? place + 1) : place + 1;
  }
  return { body, documents, dayStarts, dayEnds, tokensBefore };
}

/** Of each body that uses it, in the order of the bodies. `documents` are those of the corpus that use it, rising. */
export function findBodyUses(
  facts: CorpusFacts,
  { timelines, timelineOf, placeOf }: BodyTimelines,
  documents: Uint32Array,
  counts: Uint32Array,
): readonly BodyUse[] {
  const places = timelines.map((): { place: number; count: number }[] => []);
  documents.forEach((d, i) => {
    places[timelineOf[d] ?? -1]?.push({ place: placeOf[d] ?? 0, count: counts[i] ?? 0 });
  });
  return timelines.flatMap((timeline, i) => useOf(facts.documents, timeline, places[i] ?? []) ?? []);
}

function useOf(
  all: readonly DocumentFacts[],
  timeline: BodyTimeline,
  uses: readonly { readonly place: number; readonly count: number }[],
): BodyUse | null {
  const { body, documents, dayStarts, dayEnds, tokensBefore } = timeline;
  const [first] = uses;
  const last = uses.at(-1);
  const firstMeeting = all[documents[first?.place ?? -1] ?? -1];
  const lastMeeting = all[documents[last?.place ?? -1] ?? -1];
  if (first === undefined || last === undefined || firstMeeting === undefined || lastMeeting === undefined)
    return null;
  const held = documents.length;
  const dayStart = (place: number) => dayStarts[place] ?? 0;
  const dayEnd = (place: number) => dayEnds[place] ?? held;
  const tokensIn = (from: number, to: number) => (tokensBefore[to] ?? 0) - (tokensBefore[from] ?? 0);
  const sums = [0];
  for (const { count } of uses) sums.push((sums.at(-1) ?? 0) + count);
  const usesBefore = (end: number) => firstIndex(uses, ({ place }) => place >= end);
  const occurrencesBefore = (end: number) => sums[usesBefore(end)] ?? 0;
  const occurrencesIn = (from: number, to: number) => occurrencesBefore(to) - occurrencesBefore(from);
  // Quiet from one place to before another, at the rate of what lies between two others.
  const quiet = (from: number, to: number, rateFrom: number, rateTo: number): QuietStretch => {
    const tokens = tokensIn(from, to);
    const expected = expectedAtRate(occurrencesIn(rateFrom, rateTo), tokensIn(rateFrom, rateTo), tokens);
    const elsewhere = rateTo - rateFrom;
    const lacking = elsewhere - (usesBefore(rateTo) - usesBefore(rateFrom));
    const chance = expected === null ? null : silenceChance(expected);
    return {
      meetings: to - from,
      tokens,
      expected,
      chance,
      elsewhere,
      lacking,
      verdict: weighSilence(expected, lackingChance(lacking, elsewhere, to - from)),
    };
  };
  const silences = uses.slice(1).flatMap(({ place }, i): EndedSilence[] => {
    const before = uses[i]?.place ?? 0;
    const [from, to] = [dayEnd(before), dayStart(place)];
    if (from >= to) return [];
    const stretch = quiet(from, to, 0, dayStart(before));
    return stretch.verdict === 'telling' ? [{ until: documents[place] ?? -1, stretch }] : [];
  });
  return {
    body,
    documents: uses.map(({ place }) => documents[place] ?? -1),
    counts: uses.map(({ count }) => count),
    first: refOf(firstMeeting),
    last: refOf(lastMeeting),
    held,
    before: quiet(0, dayStart(first.place), dayEnd(first.place), held),
    since: quiet(dayEnd(last.place), held, 0, dayStart(last.place)),
    silences,
  };
}

// The ledger by its definitions, looking at every document for every figure. Nothing of src/analysis is used.
import { slowTokens } from './slowCount';

export interface SlowDocument {
  readonly id: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly chosen: boolean;
  /** Null or absent where it is not known. */
  readonly place?: string | null;
  readonly kind?: string | null;
}

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Longest match from the left, without overlap. No plural is folded. */
export function slowUses(paragraphs: readonly string[], variants: readonly string[]): number {
  const wordings = variants.map(slowTokens).sort((a, b) => b.length - a.length);
  let count = 0;
  for (const paragraph of paragraphs) {
    const tokens = slowTokens(paragraph);
    for (let i = 0; i < tokens.length; ) {
      const at = i;
      const match = wordings.find((words) => words.every((word, k) => tokens[at + k] === word));
      count += match === undefined ? 0 : 1;
      i += match?.length ?? 1;
    }
  }
  return count;
}

/** `documents` in order of date. */
export function slowLedger(documents: readonly SlowDocument[], variants: readonly string[]) {
  const all = documents.map((document) => ({ ...document, uses: slowUses(document.paragraphs, variants) }));
  const holders = all.filter(({ uses }) => uses > 0);
  const chosen = all.filter((document) => document.chosen);
  const chosenHolders = chosen.filter(({ uses }) => uses > 0);
  const first = holders[0];
  const last = holders[holders.length - 1];
  const lastDay = all[all.length - 1]?.date ?? '';
  const since = last === undefined ? null : all.filter(({ date }) => date > last.date).length;

  // Every stretch between two meetings that use it, and the one to the end.
  const silences = holders.map((holder, i) => {
    const next = holders[i + 1];
    const end = next?.date ?? lastDay;
    const between = all.filter(
      ({ date }) => date > holder.date && (next === undefined || date < next.date),
    ).length;
    return {
      after: holder.date,
      before: next?.date ?? null,
      days: days(holder.date, end),
      meetings: between,
    };
  });
  const real = silences.filter(({ meetings }) => meetings > 0);
  const most = Math.max(...real.map((silence) => silence.days));

  const bodies = slowStatuses(all);
  return {
    first: first?.id ?? null,
    last: last?.id ?? null,
    since,
    silence: real.find((silence) => silence.days === most) ?? null,
    status: bodies[0]?.status ?? 'absent',
    bodies,
    everOccurrences: holders.reduce((sum, { uses }) => sum + uses, 0),
    everMeetings: holders.length,
    occurrences: chosen.reduce((sum, { uses }) => sum + uses, 0),
    meetings: chosenHolders.length,
    lacking: chosen.length - chosenHolders.length,
    lackingIds: chosen.filter(({ uses }) => uses === 0).map(({ id }) => id),
  };
}

interface SlowUse extends SlowDocument {
  readonly uses: number;
}

const usesOf = (list: readonly SlowUse[]) => list.reduce((sum, { uses }) => sum + uses, 0);
const tokensOf = (list: readonly SlowDocument[]) =>
  list.reduce((sum, { paragraphs }) => sum + paragraphs.flatMap(slowTokens).length, 0);

/** Meetings without it, and what its rate in some others lets expect of them. */
function slowQuiet(meetings: readonly SlowUse[], elsewhere: readonly SlowUse[]) {
  const tokens = tokensOf(meetings);
  const expected = tokensOf(elsewhere) === 0 ? null : (tokens * usesOf(elsewhere)) / tokensOf(elsewhere);
  const lacking = elsewhere.filter(({ uses }) => uses === 0).length;
  const byMeetings = elsewhere.length === 0 ? 1 : (lacking / elsewhere.length) ** meetings.length;
  const verdict =
    expected === null || expected < 3
      ? 'too little expected'
      : byMeetings < 0.05
        ? 'telling'
        : 'often lacking';
  return { meetings: meetings.length, tokens, expected, elsewhere: elsewhere.length, lacking, verdict };
}

/** Body by body, that with most occurrences in the chosen meetings first. */
function slowStatuses(all: readonly SlowUse[]) {
  const sameBody = slowBodies(all);
  const bodies = all.filter((one, i) => all.findIndex((other) => sameBody(one, other)) === i);
  return bodies
    .map((one) => slowStatus(all.filter((other) => sameBody(one, other))))
    .filter((told) => told.occurrences > 0)
    .sort((a, b) => b.occurrences - a.occurrences || b.meetings - a.meetings);
}

/** Whether two meetings are of one body: of one place and kind, or of kinds of which their place has one meeting each. */
export function slowBodies(
  all: readonly { readonly place?: string | null; readonly kind?: string | null }[],
) {
  type Of = (typeof all)[number];
  const samePlace = (a: Of, b: Of) => (a.place ?? null) === (b.place ?? null);
  const sameKind = (a: Of, b: Of) => samePlace(a, b) && (a.kind ?? null) === (b.kind ?? null);
  const isOnly = (one: Of) => all.filter((other) => sameKind(one, other)).length === 1;
  return (a: Of, b: Of) => sameKind(a, b) || (samePlace(a, b) && isOnly(a) && isOnly(b));
}

function slowStatus(own: readonly SlowUse[]) {
  const holders = own.filter(({ uses }) => uses > 0);
  const chosen = holders.filter((document) => document.chosen);
  const first = holders[0];
  const last = holders[holders.length - 1];
  const earlier = (date = '') => own.filter((document) => document.date < date);
  const later = (date = '9') => own.filter((document) => document.date > date);
  const before = slowQuiet(earlier(first?.date), later(first?.date));
  const since = slowQuiet(later(last?.date), earlier(last?.date));
  const ended = holders.slice(1).flatMap((holder, i) => {
    const previous = holders[i]?.date;
    const between = later(previous).filter(({ date }) => date < holder.date);
    const silence = slowQuiet(between, earlier(previous));
    return holder.chosen && silence.verdict === 'telling' ? [silence] : [];
  });
  const longest = Math.max(...ended.map(({ expected }) => expected ?? 0));
  const returned = ended.find(({ expected }) => expected === longest) ?? null;
  const endsHere = last?.chosen === true && since.meetings > 0;
  const beginsHere = first?.chosen === true;
  const status = () => {
    if (endsHere && since.verdict === 'telling') return 'gone-since';
    if (beginsHere && before.verdict === 'telling') return 'new-here';
    if (returned !== null) return 'returned';
    if (endsHere) return 'not-lately';
    if (beginsHere) return before.meetings > 0 ? 'first-seen' : 'from-the-start';
    return 'continuing';
  };
  return {
    status: status(),
    occurrences: usesOf(chosen),
    meetings: chosen.length,
    held: own.length,
    first: first?.id,
    last: last?.id,
    before,
    since,
    returned,
  };
}

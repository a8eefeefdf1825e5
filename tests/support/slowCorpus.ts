// A fixture as a slow, obvious reading finds it: every meeting with its tokens, and which of them some filters choose.
// Nothing of src/analysis, src/search or the counter is used.
import type { DocumentFacts, Role } from '../../src/corpus/facts';
import { FILTER_ROWS } from '../../src/corpus/subcorpus/filterRows';
import type { Filters } from '../../src/corpus/subcorpus/filters';
import type { Fixture } from './corpus';
import { type SlowSpan, slowFind, slowTokens } from './slowCount';

const ROLES = ['presided', 'spoke', 'attended', 'cited'] as const;

export interface SlowMeeting {
  readonly document: DocumentFacts;
  readonly id: string;
  readonly date: string;
  readonly month: string;
  readonly title: string;
  readonly kind: string | null;
  readonly place: string | null;
  readonly topics: readonly string[];
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  readonly attendance: readonly string[];
  readonly paragraphs: readonly string[];
  /** By paragraph. */
  readonly types: readonly (readonly string[])[];
  readonly tokens: number;
}

export function slowMeetings({ facts, texts }: Fixture): readonly SlowMeeting[] {
  return facts.documents.map((document, d) => {
    const paragraphs = texts[d]?.paragraphs.map(({ text }) => text) ?? [];
    const types = paragraphs.map(slowTokens);
    return {
      document,
      id: document.id,
      date: document.date,
      month: document.date.slice(0, 7),
      title: document.title,
      kind: document.kind,
      place: document.place,
      topics: document.topics,
      roles: document.roles,
      attendance: document.attendance,
      paragraphs,
      types,
      tokens: types.flat().length,
    };
  });
}

/** Of a run of words, in one meeting. */
export function slowCountIn(meeting: SlowMeeting, words: string): number {
  return slowSpansIn(meeting, words).length;
}

export function slowSpansIn({ paragraphs }: SlowMeeting, words: string): readonly SlowSpan[] {
  return slowFind([paragraphs], words);
}

const READ_BY_HAND: readonly string[] = [
  'from',
  'to',
  'topic',
  'place',
  'kind',
  'person',
  'role',
  'meta',
  'q',
];

/** Whether the filters choose the meeting, their query left out; a filter that is not read here is read as its row says. */
export function slowPasses({ date, document, ...meeting }: SlowMeeting, filters: Filters): boolean {
  const { from, to, topic, place, kind, person, role } = filters;
  const any = (chosen: readonly string[], has: readonly (string | null)[]) =>
    chosen.length === 0 || chosen.some((slug) => has.includes(slug));
  const wanted = role.length === 0 ? ROLES : ROLES.filter((one) => role.includes(one));
  const holders = wanted.flatMap((one) => meeting.roles[one]);
  const hasRole =
    person.length > 0
      ? person.some((slug) => holders.includes(slug))
      : role.length === 0 || holders.length > 0;
  return (
    (from === null || date.slice(0, from.length) >= from) &&
    (to === null || date.slice(0, to.length) <= to) &&
    any(topic, meeting.topics) &&
    any(place, [meeting.place]) &&
    any(kind, [meeting.kind]) &&
    hasRole &&
    filters.meta.every((member) => {
      const column = member.split('.')[0];
      return filters.meta.some((other) => other.split('.')[0] === column && document.meta.includes(other));
    }) &&
    FILTER_ROWS.every((row) => READ_BY_HAND.includes(row.key) || row.test(document, filters, true))
  );
}

/** Mentions of each name in a meeting: the longest name that stands at a word, the words of one never those of another. */
export function slowMentions({ types }: SlowMeeting, names: readonly string[]): ReadonlyMap<string, number> {
  const wordings = names.map((name) => ({ name, words: slowTokens(name) }));
  const longestFirst = wordings.sort((a, b) => b.words.length - a.words.length);
  const counts = new Map(names.map((name) => [name, 0]));
  for (const tokens of types) {
    for (let i = 0; i < tokens.length; ) {
      const at = i;
      const match = longestFirst.find(({ words }) => words.every((word, k) => tokens[at + k] === word));
      if (match !== undefined) counts.set(match.name, (counts.get(match.name) ?? 0) + 1);
      i += match?.words.length ?? 1;
    }
  }
  return counts;
}

export function sumOf<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((sum, item) => sum + value(item), 0);
}

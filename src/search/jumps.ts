// Where a few typed words lead: the meetings, people and formulations whose names go on from them.
import type { CalendarDate } from '../corpus/calendar';
import { type CorpusFacts, type DocumentFacts, nameIn } from '../corpus/facts';
import { shareStrings } from '../corpus/shareStrings';
import { typesOf } from '../corpus/tokenise';

export type Jump =
  | { readonly to: 'meeting'; readonly id: string; readonly date: CalendarDate; readonly name: string }
  | { readonly to: 'person'; readonly slug: string; readonly name: string }
  | { readonly to: 'formulation'; readonly slug: string; readonly name: string };

type NamedFacts = Pick<
  CorpusFacts,
  'documents' | 'people' | 'formulations' | 'kinds' | 'places' | 'language'
>;

/** The meetings that a name leads to. */
export type MeetingJump = Extract<Jump, { to: 'meeting' }>;

export interface Jumps {
  /** People, formulations, then meetings with the latest first, at most `limit` of each; none for nothing typed. */
  readonly all: (typed: string, limit: number) => readonly Jump[];
  /** The latest meetings whose title, kind, place or date has a word for each of the types, the last perhaps unfinished. */
  readonly meetings: (types: readonly string[], limit: number) => readonly MeetingJump[];
}

/** What is said of the meetings is read when they are first looked for, and kept. */
export function createJumps(facts: NamedFacts): Jumps {
  const { language } = facts;
  let kept: readonly NamedMeeting[] | null = null;

  function meetings(types: readonly string[], limit: number): readonly MeetingJump[] {
    kept ??= nameMeetings(facts);
    const found: MeetingJump[] = [];
    for (const { id, date, title, said } of kept) {
      if (found.length === limit) break;
      if (holdsAll(said, types)) found.push({ to: 'meeting', id, date, name: title });
    }
    return found;
  }

  return {
    meetings,
    all(typed, limit) {
      const types = typesOf(typed, language);
      if (types.length === 0) return [];
      const named = (names: readonly string[]) =>
        names.some((one) => holdsAll(typesOf(one, language), types));
      const people = facts.people.flatMap(({ slug, name, names }): Jump[] =>
        named(names) ? [{ to: 'person', slug, name }] : [],
      );
      const formulations = facts.formulations.flatMap(({ slug, name, variants }): Jump[] =>
        named(variants) ? [{ to: 'formulation', slug, name }] : [],
      );
      return [...people.slice(0, limit), ...formulations.slice(0, limit), ...meetings(types, limit)];
    },
  };
}

interface NamedMeeting extends Pick<DocumentFacts, 'id' | 'date' | 'title'> {
  /** The types of its title, kind, place and date. */
  readonly said: readonly string[];
}

// The latest first. The same word is the same string in all of them.
function nameMeetings({ documents, kinds, places, language }: NamedFacts): readonly NamedMeeting[] {
  const share = shareStrings();
  return documents.toReversed().map(({ id, date, title, kind, place }) => {
    const said = `${title} ${nameIn(kinds, kind)} ${nameIn(places, place)} ${date}`;
    return { id, date, title, said: typesOf(said, language).map(share) };
  });
}

function holdsAll(types: readonly string[], words: readonly string[]): boolean {
  return words.every((word, i) =>
    types.some((type) => (i === words.length - 1 ? type.startsWith(word) : type === word)),
  );
}

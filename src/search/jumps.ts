// Where a few typed words lead: the meetings, people and formulations whose names go on from them.
import type { CalendarDate } from '../corpus/calendar';
import type { CorpusFacts } from '../corpus/facts';
import { typesOf } from '../corpus/tokenise';

export type Jump =
  | { readonly to: 'meeting'; readonly id: string; readonly date: CalendarDate; readonly name: string }
  | { readonly to: 'person'; readonly slug: string; readonly name: string }
  | { readonly to: 'formulation'; readonly slug: string; readonly name: string };

type NamedFacts = Pick<
  CorpusFacts,
  'documents' | 'people' | 'formulations' | 'kinds' | 'places' | 'language'
>;

/** People, formulations, then meetings with the latest first, at most `limit` of each; none for nothing typed. */
export function findJumps(facts: NamedFacts, typed: string, limit: number): readonly Jump[] {
  const { language } = facts;
  const words = typesOf(typed, language);
  if (words.length === 0) return [];
  const people = facts.people.flatMap(({ slug, name, names }): Jump[] =>
    names.some((one) => holdsAll(typesOf(one, language), words)) ? [{ to: 'person', slug, name }] : [],
  );
  const formulations = facts.formulations.flatMap(({ slug, name, variants }): Jump[] =>
    variants.some((one) => holdsAll(typesOf(one, language), words))
      ? [{ to: 'formulation', slug, name }]
      : [],
  );
  return [...people.slice(0, limit), ...formulations.slice(0, limit), ...findMeetings(facts, words, limit)];
}

/** The latest meetings whose title, kind, place or date has a word for each of the types, the last perhaps unfinished. */
export function findMeetings(
  facts: Omit<NamedFacts, 'people' | 'formulations'>,
  words: readonly string[],
  limit: number,
): readonly Extract<Jump, { to: 'meeting' }>[] {
  const nameIn = (list: readonly { slug: string; name: string }[], slug: string | null) =>
    list.find((entry) => entry.slug === slug)?.name ?? '';
  const found: Extract<Jump, { to: 'meeting' }>[] = [];
  for (const { id, date, title, kind, place } of facts.documents.toReversed()) {
    if (found.length === limit) break;
    const said = `${title} ${nameIn(facts.kinds, kind)} ${nameIn(facts.places, place)} ${date}`;
    if (holdsAll(typesOf(said, facts.language), words)) found.push({ to: 'meeting', id, date, name: title });
  }
  return found;
}

function holdsAll(types: readonly string[], words: readonly string[]): boolean {
  return words.every((word, i) =>
    types.some((type) => (i === words.length - 1 ? type.startsWith(word) : type === word)),
  );
}

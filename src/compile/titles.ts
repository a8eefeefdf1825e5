// What titles ask of a whole corpus: the names of bodies, and that no two titles are the same.
import { type CalendarDate, describeDate } from '../corpus/calendar';
import { slugOf } from '../corpus/slug';
import type { CorpusConfig } from './corpusConfig';
import type { CorpusLists } from './corpusLists';
import type { Decided, Finders } from './decideFacts';
import type { Decisions } from './decisions';

export function createBodyNamer(
  { places, kindRules }: CorpusLists,
  { kinds }: CorpusConfig,
  decisions: readonly Decisions[],
): Finders['body'] {
  const placeNames = new Map(places.map(({ slug, name }) => [slug, name]));
  const own = [
    ...(kinds ?? []).map(({ name }) => name),
    ...decisions.flatMap(({ kind }) => kind?.value ?? []),
  ];
  const kindNames = new Map([
    ...own.map((name) => [slugOf(name), name] as const),
    ...kindRules.map(({ slug, name }) => [slug, name] as const),
  ]);
  return (place, kind) => {
    const name = kindNames.get(kind ?? '');
    if (name === undefined) return null;
    const placeName = placeNames.get(place ?? '');
    return placeName === undefined ? name : `${placeName} ${name}`;
  };
}

/** Titles that several documents would have get their dates, so that no two rows of a list look alike. */
export function tellApart(dates: readonly CalendarDate[], decided: readonly Decided[]): readonly Decided[] {
  const times = new Map<string, number>();
  for (const { title } of decided) times.set(title, (times.get(title) ?? 0) + 1);
  return decided.map((one, d) => {
    const date = dates[d];
    const isOwn = one.proofs.some(({ fact, at }) => fact === 'title' && at === null);
    if (isOwn || date === undefined || times.get(one.title) === 1) return one;
    const title = `${one.title}, ${describeDate(date)}`;
    const proofs = one.proofs.map((proof) => (proof.fact === 'title' ? { ...proof, value: title } : proof));
    return { ...one, title, proofs };
  });
}

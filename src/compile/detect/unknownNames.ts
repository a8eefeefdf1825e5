// Names that look like a person's and that no list has, offered to the owner for review. They count nowhere.

import { type Counter, phraseOf } from '../../corpus/counter/counter';
import type { CorpusFacts, Person } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import { createWordingFinder } from '../wordingFinder';

/** More than anyone reviews at once; the facts say how many there are in all. */
const MOST = 300;

/** `printed` are the names that each document prints, without its byline: a reporter is no person of a meeting. */
export function findUnknownNames(
  printed: readonly (readonly string[])[],
  people: readonly Person[],
  places: readonly string[],
  counter: Counter,
  language: Language,
): CorpusFacts['unknownNames'] {
  const keyOf = (name: string): string => typesOf(name, language).join(' ');
  const found = new Map<string, string>();
  for (const name of new Set(printed.flat())) {
    const key = keyOf(name);
    if (!found.has(key)) found.set(key, name);
  }
  const find = createWordingFinder(Array.from(found.keys(), (key) => [key.split(' '), key] as const));
  for (const known of [...people.flatMap(({ names }) => names), ...places])
    for (const key of find(typesOf(known, language))) found.delete(key);
  const names = [...found]
    .map(([key, name]) => ({ name, count: counter.occurrences(phraseOf(key.split(' '))).starts.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return { names: names.slice(0, MOST).map(({ name }) => name), total: names.length };
}

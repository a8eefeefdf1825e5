// Other queries to offer beside one that was asked: its words as a phrase, its words with their accents.
import type { Counter } from '../corpus/counter/counter';
import { withoutAccents } from '../corpus/language/collation';
import { formatQuery } from './format';
import type { PhraseQuery, Query } from './query';

/** A query that can be asked instead, and what it would count among the same meetings. */
export interface Offer {
  readonly query: string;
  readonly occurrences: number;
}

/** The query with its unquoted words as one phrase: of `three-year action -reform` `"three-year action" -reform`; null where it is not of such words. */
export function phraseQueryOf(query: Query): string | null {
  if (query.kind !== 'all') return null;
  const words = query.of.filter((part): part is PhraseQuery => part.kind === 'phrase' && isWord(part));
  const excluded = query.of.filter(({ kind }) => kind === 'not');
  if (words.length < 2 || words.length + excluded.length < query.of.length) return null;
  return [`"${words.map(({ text }) => text).join(' ')}"`, ...excluded.map((part) => formatQuery(part))].join(
    ' ',
  );
}

function isWord({ quoted, ways }: PhraseQuery): boolean {
  return !quoted && ways.flat(2).every(({ kind }) => kind !== 'fuzzy');
}

/**
 * The query with each word that was typed without accents as the corpus writes it with them, where it does so more often;
 * null where there is no such word.
 */
export function accentedQueryOf(counter: Counter, query: Query): string | null {
  const accented = accentedTypesOf(counter);
  const written = formatQuery(query, (type) => {
    const found = accented.get(type);
    return found !== undefined && counter.frequency(found) > counter.frequency(type) ? found : type;
  });
  return written === formatQuery(query) ? null : written;
}

const known = new WeakMap<Counter, ReadonlyMap<string, string>>();

// By what is left of it without accents the most frequent type that has some. The types come in order of frequency.
function accentedTypesOf(counter: Counter): ReadonlyMap<string, string> {
  const found = known.get(counter);
  if (found !== undefined) return found;
  const accented = new Map<string, string>();
  for (const type of counter.types) {
    const plain = withoutAccents(type);
    if (plain !== type && !accented.has(plain)) accented.set(plain, type);
  }
  known.set(counter, accented);
  return accented;
}

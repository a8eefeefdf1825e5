// From what a query asks to what the counter counts: wildcards and fuzzy words become the types of the corpus.
import type { Phrase, TypeSlot } from '../corpus/counter/counter';
import type { EntrySource } from '../corpus/counter/entries';
import { matcherOf, type Pattern } from './pattern';
import type { PatternSlot, Way } from './phrase';
import type { Query } from './query';

/** The types of the corpus, the most frequent first. */
type Dictionary = Pick<EntrySource, 'types'>;

/** Every way of a phrase with all types that fit at each place. */
export function expandWays(dictionary: Dictionary, ways: readonly Way[]): readonly Phrase[] {
  return ways.map((way) => way.map((slot) => expandSlot(dictionary, slot)));
}

function expandSlot(dictionary: Dictionary, slot: PatternSlot): TypeSlot {
  return slot.some(({ kind }) => kind === 'any')
    ? 'any'
    : slot.flatMap((pattern) => typesOf(dictionary, pattern));
}

function typesOf({ types }: Dictionary, pattern: Pattern): readonly string[] {
  return pattern.kind === 'word' ? [pattern.type] : types.filter(matcherOf(pattern));
}

/** Types that stand for one wildcard in the order of relevance: the most frequent. */
const MOST_RANKED = 20;

/** The types by which MiniSearch orders the meetings: those asked for, of each wildcard the most frequent ones. */
export function findRankedTypes(dictionary: Dictionary, query: Query): readonly string[] {
  const patterns = patternsAsked(query).filter(({ kind }) => kind !== 'any');
  return [...new Set(patterns.flatMap((pattern) => typesOf(dictionary, pattern).slice(0, MOST_RANKED)))];
}

function patternsAsked(query: Query): readonly Pattern[] {
  switch (query.kind) {
    case 'phrase':
      return query.ways.flat(2);
    case 'near':
      return [query.left, query.right].flatMap(patternsAsked);
    case 'all':
    case 'any':
      return query.of.flatMap(patternsAsked);
    case 'not':
      return [];
  }
}

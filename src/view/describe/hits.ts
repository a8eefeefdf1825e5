// How the sentences about a query begin.
import type { AskedHits } from '../../analysis/finding/queryHits';
import { anyOf, partOf, times } from '../words';
import { nameQuery } from './query';

/**
 * "“reform” occurs 13 times in 2 of 5 meetings", for the rest of the sentence to follow; or, where there is nothing to
 * go on with, a sentence of its own that says why.
 */
export function beginHits(
  { query, base }: AskedHits,
  occurrences: number,
  meetings: number,
): { readonly complete: boolean; readonly words: string } {
  if (query === null) return { complete: true, words: 'There is no query to count.' };
  if (base === 0) return { complete: true, words: 'No meeting passes the filters.' };
  const name = nameQuery(query);
  if (occurrences === 0) {
    return { complete: true, words: `${name} does not occur in ${anyOf(base)}.` };
  }
  return { complete: false, words: `${name} occurs ${times(occurrences)} in ${partOf(meetings, base)}` };
}

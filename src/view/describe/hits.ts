// How the sentences about a query begin and end.
import type { AskedHits } from '../../analysis/finding/queryHits';
import type { Offer } from '../../search/offers';
import { anyOf, counted, formatCount, partOf, times } from '../words';
import { isCountedApart, nameQuery, nameWords } from './queryName';

/**
 * "“reform” occurs 13 times in 2 of 5 meetings", "three-year and action, each by itself: 34 times in 4 of 5 meetings", for the
 * rest of the sentence to follow; or, where there is nothing to go on with, a sentence of its own that says why.
 */
export function beginHits(
  asked: AskedHits,
  occurrences: number,
  meetings: number,
): { readonly complete: boolean; readonly words: string } {
  const { base } = asked;
  const name = nameAsked(asked);
  if (name === null) return { complete: true, words: 'There is no query to count.' };
  if (base === 0) return { complete: true, words: 'No meeting passes the filters.' };
  if (occurrences === 0) return { complete: true, words: `${missing(asked, name)} in ${anyOf(base)}.` };
  const often = `${times(occurrences)} in ${partOf(meetings, base)}`;
  return { complete: false, words: isApart(asked) ? `${name}: ${often}` : `${name} occurs ${often}` };
}

/** The query as it is counted; a person or a formulation by name. Null where nothing is asked. */
export function nameAsked({ query, read }: Pick<AskedHits, 'query' | 'read'>): string | null {
  if (read !== null) return nameQuery(read);
  return query === null ? null : `“${query}”`;
}

function missing({ read }: AskedHits, name: string): string {
  if (read === null || !isCountedApart(read)) return `${name} does not occur`;
  return `${nameWords(read)} ${read.kind === 'all' ? 'do not occur together' : 'does not occur'}`;
}

function isApart({ read }: Pick<AskedHits, 'read'>): boolean {
  return read !== null && isCountedApart(read);
}

/** "three-year and action, each by itself: 34 times in 4 of 5 meetings.", beside which the offers stand as links. */
export function describeCounted(
  asked: AskedHits & { readonly occurrences: number; readonly meetings: number },
): string {
  const { complete, words } = beginHits(asked, asked.occurrences, asked.meetings);
  return complete ? words : `${words}.`;
}

/** "; as a phrase: 14", where words are counted one by one. */
export function endHits({ asPhrase }: Pick<AskedHits, 'asPhrase'>): string {
  return asPhrase === null ? '' : `; ${describeAsPhrase(asPhrase)}`;
}

export function describeAsPhrase({ occurrences }: Offer): string {
  return `as a phrase: ${formatCount(occurrences)}`;
}

/** "economía: 349". */
export function describeWithAccents({ query, occurrences }: Offer): string {
  return `${query}: ${formatCount(occurrences)}`;
}

/** The headline over a list of what was found: "three-year and action, each by itself: 34 occurrences in 4 meetings". */
export function describeFound(
  asked: Pick<AskedHits, 'query' | 'read'>,
  occurrences: number,
  meetings: number,
): string {
  const apart = nameApart(asked);
  return `${apart === null ? '' : `${apart} `}${counted(occurrences, 'occurrence')} in ${counted(meetings, 'meeting')}`;
}

/** "three-year and action, each by itself:", before what they count; null of a word or a phrase. */
export function nameApart(asked: Pick<AskedHits, 'query' | 'read'>): string | null {
  return isApart(asked) ? `${nameAsked(asked)}:` : null;
}

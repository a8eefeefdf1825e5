import type { Filters } from '../../corpus/subcorpus/filters';
import type { Params } from '../../engine/corpusEngine';
import type { ViewParams } from '../../view/params';

/** Hits shown at first, and added on demand. */
export const HITS_AT_ONCE = 20;

/** The orders of the results, as the address names them; any other means relevance. */
export function orderOfResults(sort: ViewParams['sort']): 'relevance' | 'date' | '-date' {
  return sort === 'date' || sort === '-date' ? sort : 'relevance';
}

/** What the search view asks first: the box asks it too, at the keystroke, before the address has changed. */
export function firstResults(filters: Filters, sort: ViewParams['sort']): Params<'search'> {
  return { filters, sort: orderOfResults(sort), limit: HITS_AT_ONCE };
}

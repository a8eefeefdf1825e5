import { SORTS, type Sort } from '../../corpus/choices';
import type { Filters } from '../../corpus/subcorpus/filters';
import type { Params } from '../../engine/corpusEngine';
import type { ViewParams } from '../../view/params';

/** Rows shown at first; the rest on demand, the download has all. */
export const MEETINGS_AT_ONCE = 50;

/** The order of the list, as the address names it; any other means by date. */
export function orderOfMeetings(sort: ViewParams['sort']): Sort {
  return SORTS.find((one) => one === sort) ?? 'date';
}

export function firstMeetings(filters: Filters, sort: ViewParams['sort']): Params<'meetings'> {
  return { filters, sort: orderOfMeetings(sort), offset: 0, limit: MEETINGS_AT_ONCE };
}

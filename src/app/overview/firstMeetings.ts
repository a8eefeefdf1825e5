import { SORTS, type Sort } from '../../corpus/choices';
import type { Filters } from '../../corpus/filters';
import type { Questions } from '../../engine/corpusEngine';
import type { ViewParams } from '../../view/params';
import { useAnswer } from '../engineContext';
import { useFilters, useParams } from '../useView';

/** Rows shown at first; the rest on demand, the download has all. */
export const MEETINGS_AT_ONCE = 50;

/** The order of the list, as the address names it; any other means by date. */
export function orderOfMeetings(sort: ViewParams['sort']): Sort {
  return SORTS.find((one) => one === sort) ?? 'date';
}

export function firstMeetings(filters: Filters, sort: ViewParams['sort']): Questions['meetings']['params'] {
  return { filters, sort: orderOfMeetings(sort), limit: MEETINGS_AT_ONCE };
}

/** Above the figures: what is asked first is answered first, and the list can be used before any chart is there. */
export function AskMeetingsFirst() {
  const filters = useFilters();
  const { sort } = useParams();
  useAnswer('meetings', firstMeetings(filters, sort));
  return null;
}

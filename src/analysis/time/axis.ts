// The time axis that the charts share: the corpus's span, widened to every document, cut by the filters' dates.
import { dayNumber, firstDayOf, lastDayOf } from '../../corpus/calendar';
import type { CorpusFacts } from '../../corpus/facts';
import {
  type DateRange,
  defaultGranularity,
  GRANULARITIES,
  type Granularity,
  listPeriods,
  type PeriodOnAxis,
} from '../../corpus/period';
import type { Filters } from '../../corpus/subcorpus/filters';

/** More periods than this cannot be drawn or read; a coarser granularity takes their place, and the figure says so. */
export const MOST_PERIODS = 4000;

export interface Axis {
  readonly by: Granularity;
  /** What was asked for, where it would have given more than MOST_PERIODS periods; else null. */
  readonly tooFine: Granularity | null;
  /** Null where `from` is after `to`, or both lie outside the axis. */
  readonly range: DateRange | null;
  readonly periods: readonly PeriodOnAxis[];
}

/** The axis of these filters; `by` null lets the length of the range decide. */
export function axisOf(facts: CorpusFacts, filters: Filters, by: Granularity | null): Axis {
  const range = cut(wholeRange(facts), filters);
  if (range === null) return { by: by ?? 'month', tooFine: null, range: null, periods: [] };
  const asked = by ?? defaultGranularity(range);
  for (const candidate of GRANULARITIES.slice(GRANULARITIES.indexOf(asked))) {
    if (roughCount(range, candidate) > MOST_PERIODS) continue;
    return {
      by: candidate,
      tooFine: candidate === asked ? null : asked,
      range,
      periods: listPeriods(range, candidate),
    };
  }
  return { by: 'year', tooFine: asked, range, periods: listPeriods(range, 'year') };
}

/** The corpus's span, widened to every document. */
export function wholeRange(facts: CorpusFacts): DateRange {
  const first = facts.documents[0]?.date ?? facts.span.from;
  const last = facts.documents.at(-1)?.date ?? facts.span.to;
  return {
    from: first < facts.span.from ? first : facts.span.from,
    to: last > facts.span.to ? last : facts.span.to,
  };
}

/** Index of each document's period on the axis, -1 outside it. Documents and periods are in order of time. */
export function periodIndexes({ documents }: CorpusFacts, { periods }: Axis): Int32Array {
  const indexes = new Int32Array(documents.length).fill(-1);
  let p = 0;
  documents.forEach(({ date }, d) => {
    while (date > (periods[p]?.range.to ?? date)) p += 1;
    const range = periods[p]?.range;
    if (range !== undefined && date >= range.from) indexes[d] = p;
  });
  return indexes;
}

function cut(range: DateRange, { from, to }: Filters): DateRange | null {
  const first = from === null ? range.from : firstDayOf(from);
  const last = to === null ? range.to : lastDayOf(to);
  const cutRange = {
    from: first > range.from ? first : range.from,
    to: last < range.to ? last : range.to,
  };
  return cutRange.from <= cutRange.to ? cutRange : null;
}

const DAYS_IN: Record<Granularity, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

function roughCount(range: DateRange, by: Granularity): number {
  return (dayNumber(range.to) - dayNumber(range.from) + 1) / DAYS_IN[by];
}

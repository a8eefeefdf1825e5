// How often a query occurs in each period, and in how many of its meetings.
import type { Corpus } from '../../corpus/corpus';
import type { DateRange, Granularity, Period } from '../../corpus/period';
import type { Filters } from '../../corpus/subcorpus/filters';
import { documentsOf } from '../../corpus/subcorpus/subset';
import { type AskedHits, askedOf, type QueryHits } from '../finding/queryHits';
import { type Axis, axisOf, periodIndexes } from './axis';

export interface HitsRow {
  readonly period: Period;
  readonly range: DateRange;
  readonly occurrences: number;
  /** Meetings with at least one occurrence. */
  readonly meetings: number;
  /** Tokens of all meetings of the base in the period. */
  readonly tokens: number;
  /** All meetings of the base in the period. */
  readonly meetingsInPeriod: number;
}

export interface HitsOverTime extends AskedHits {
  readonly axis: Axis;
  /** One row a period, in order, empty ones kept. */
  readonly rows: readonly HitsRow[];
  readonly occurrences: number;
  readonly meetings: number;
}

export function countHits(
  { facts, counter }: Corpus,
  hits: QueryHits,
  filters: Filters,
  by: Granularity | null,
): HitsOverTime {
  const axis = axisOf(facts, filters, by);
  const periods = periodIndexes(facts, axis);
  const counts = counter.countByDocument(hits.spans);
  const rows = axis.periods.map(({ period, range }) => ({
    period,
    range,
    occurrences: 0,
    meetings: 0,
    tokens: 0,
    meetingsInPeriod: 0,
  }));
  for (const [d, { tokens }] of documentsOf(facts.documents, hits.base)) {
    const row = rows[periods[d] ?? -1];
    if (row === undefined) continue;
    const count = counts[d] ?? 0;
    row.occurrences += count;
    row.meetings += count > 0 ? 1 : 0;
    row.tokens += tokens;
    row.meetingsInPeriod += 1;
  }
  return {
    ...askedOf(hits),
    axis,
    rows,
    occurrences: rows.reduce((sum, row) => sum + row.occurrences, 0),
    meetings: rows.reduce((sum, row) => sum + row.meetings, 0),
  };
}

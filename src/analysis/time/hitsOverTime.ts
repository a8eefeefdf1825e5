// How often a query occurs in each period, and in how many of its meetings.
import type { Corpus } from '../../corpus/corpus';
import type { DateRange, Granularity, Period } from '../../corpus/period';
import type { Filters } from '../../corpus/subcorpus/filters';
import { documentsOf } from '../../corpus/subcorpus/subset';
import { describeHits, type QueryHits } from '../finding/queryHits';
import { formatCount, inPeriod } from '../words';
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

export interface HitsOverTime {
  readonly axis: Axis;
  /** The query that is counted; null for none. */
  readonly q: string | null;
  /** One row a period, in order, empty ones kept. */
  readonly rows: readonly HitsRow[];
  readonly occurrences: number;
  readonly meetings: number;
  readonly sentence: string;
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
  const found = {
    axis,
    q: filters.q,
    rows,
    occurrences: rows.reduce((sum, row) => sum + row.occurrences, 0),
    meetings: rows.reduce((sum, row) => sum + row.meetings, 0),
  };
  return { ...found, sentence: describeOverTime(hits, found) };
}

function describeOverTime(hits: QueryHits, found: Omit<HitsOverTime, 'sentence'>): string {
  const { complete, words } = describeHits(hits, found.occurrences, found.meetings);
  return complete ? words : `${words}${describePeak(found)}.`;
}

// The period with the most occurrences, where there is one such: ", 11 of them in March 2023".
function describePeak({ axis, rows, occurrences }: Omit<HitsOverTime, 'sentence'>): string {
  const most = Math.max(...rows.map((row) => row.occurrences));
  const [peak, ...ties] = rows.filter((row) => row.occurrences === most);
  if (peak === undefined || ties.length > 0) return '';
  const when = inPeriod(peak.period, axis.by);
  if (most < occurrences) return `, ${formatCount(most)} of them ${when}`;
  return most === 1 ? `, ${when}` : `, ${most === 2 ? 'both' : 'all'} of them ${when}`;
}

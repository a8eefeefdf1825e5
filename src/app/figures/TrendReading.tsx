// What the pointer reads in Keyword trends: a term in a period, or a period with all its terms.

import type { TrendRow } from '../../analysis/time/termTrend';
import type { TrendSeries } from '../../analysis/time/trendSeries';
import { describePeriod, type Granularity } from '../../corpus/period';
import { describeInterval } from '../../view/describeInterval';
import { counted, formatCount } from '../../view/words';

interface ColumnReadingProps {
  readonly column: TrendSeries['columns'][number];
  readonly by: Granularity;
}

export function ColumnReading({ column, by }: ColumnReadingProps) {
  const { points, period } = column;
  return (
    <>
      <strong className="block">{describePeriod(period, by)}</strong>
      {(points[0]?.row.meetings ?? 0) === 0
        ? 'no meeting'
        : points.map(({ row }) => (
            <span key={row.term} className="block">
              {row.term}: {formatCount(row.count)} in {formatCount(row.meetingsWithTerm)} of{' '}
              {formatCount(row.meetings)}
            </span>
          ))}
    </>
  );
}

export function TermReading({ row, by }: { readonly row: TrendRow; readonly by: Granularity }) {
  return (
    <>
      <strong className="block">
        {row.term}, {describePeriod(row.period, by)}
      </strong>
      <span className="block">
        {formatCount(row.count)} in {counted(row.tokens, 'token')}
      </span>
      <span className="block">
        {row.per10k?.toFixed(1)} per 10,000 {describeInterval(row.per10kInterval, 1)}
      </span>
      <span className="block">
        in {formatCount(row.meetingsWithTerm)} of {counted(row.meetings, 'meeting')}
        {row.share !== null && `, ${(row.share * 100).toFixed(0)}%`}
      </span>
      <span className="block text-soft">in brackets: 95% intervals</span>
    </>
  );
}

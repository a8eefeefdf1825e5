// The rows of Keyword trends as a chart draws them: values in one unit, smoothed where asked, with their exact bounds.
import type { Bounds, Unit } from '../../corpus/choices';
import type { Period } from '../../corpus/period';
import type { Interval } from '../statistics/intervals';
import { smooth } from '../statistics/smooth';
import type { TermTrend, TrendRow } from './termTrend';

export interface TrendPoint {
  readonly row: TrendRow;
  /** In the unit; null for a period without a meeting. */
  readonly value: number | null;
  /** The mean over its neighbours, where smoothing is asked; else the value. */
  readonly drawn: number | null;
  /** 95%, in the unit; null where there is no value, or they are not asked for. */
  readonly bounds: Interval | null;
}

export interface TrendSeries {
  /** One a period; points in the order of the trend's totals. */
  readonly columns: readonly { readonly period: Period; readonly points: readonly TrendPoint[] }[];
  /** The highest value and bound of the terms that are drawn; above 0. */
  readonly top: number;
}

export function trendSeries(
  { axis, rows, totals }: TermTrend,
  unit: Unit,
  smoothing: number,
  bounds: Bounds,
  /** Terms that are drawn, by their place among the totals. */
  shown: readonly number[],
): TrendSeries {
  const size = axis.periods.length;
  const series = totals.map((_, t): readonly TrendPoint[] => {
    const own = rows.slice(t * size, (t + 1) * size);
    const values = own.map((row) => valueIn(row, unit));
    const means = smooth(values, smoothing);
    return own.map((row, p) => ({
      row,
      value: values[p] ?? null,
      drawn: means[p] ?? null,
      bounds: bounds === 'none' ? null : boundsIn(row, unit),
    }));
  });
  const most = shown
    .flatMap((t) => series[t] ?? [])
    .reduce((top, { value, bounds: own }) => Math.max(top, value ?? 0, own?.high ?? 0), 0);
  return {
    columns: axis.periods.map(({ period }, p) => ({
      period,
      points: series.flatMap((own) => own[p] ?? []),
    })),
    top: unit === 'share' || most === 0 ? 1 : most,
  };
}

function valueIn(row: TrendRow, unit: Unit): number | null {
  if (row.meetings === 0) return null;
  switch (unit) {
    case 'count':
      return row.count;
    case 'rate':
      return row.per10k;
    case 'share':
      return row.share;
  }
}

function boundsIn(row: TrendRow, unit: Unit): Interval | null {
  if (row.meetings === 0) return null;
  switch (unit) {
    case 'count': {
      const scale = row.tokens / 10_000;
      const rate = row.per10kInterval;
      return rate === null ? null : { low: rate.low * scale, high: rate.high * scale };
    }
    case 'rate':
      return row.per10kInterval;
    case 'share':
      return row.shareInterval;
  }
}

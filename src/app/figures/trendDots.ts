// Where the dots and the line of one term stand in Keyword trends.
import type { TrendPoint, TrendSeries } from '../../analysis/time/trendSeries';
import type { Plot } from './plot/PeriodPlot';
import type { Point } from './plot/shapes';

type Columns = TrendSeries['columns'];

export interface Dot extends Point {
  readonly point: TrendPoint;
}

/** Pixels across. */
export const DOT = 9;
/** With more periods than this, dots that a line passes through are left out. */
const MOST_DOTS = 60;

/** The points of a term's line, null where it breaks. */
export function lineOf(columns: Columns, t: number, plot: Plot): readonly (Point | null)[] {
  return columns.map(({ points }, i) => at(plot, i, points[t]?.drawn));
}

function at(plot: Plot, period: number, value: number | null | undefined): Point | null {
  return value == null ? null : { x: plot.x(period), y: plot.y(value) };
}

/**
 * The dots of one term. `withOthers` makes room for dots of equal value; `sparse` leaves those out that its line passes
 * through, where there are many periods.
 */
export function dotsOf(
  columns: Columns,
  t: number,
  plot: Plot,
  withOthers: boolean,
  sparse: boolean,
): readonly Dot[] {
  return columns.flatMap((column, i): readonly Dot[] => {
    const point = column.points[t];
    const place = at(plot, i, point?.value);
    if (point === undefined || place === null) return [];
    if (sparse && columns.length > MOST_DOTS && joins(columns, i, t)) return [];
    return [{ x: place.x + (withOthers ? beside(column, t, plot.step) : 0), y: place.y, point }];
  });
}

function joins(columns: Columns, index: number, t: number): boolean {
  const has = (i: number) => columns[i]?.points[t]?.value != null;
  return (index > 0 && has(index - 1)) || (index < columns.length - 1 && has(index + 1));
}

// Dots of equal value in one period stand side by side instead of hiding each other.
function beside({ points }: Columns[number], t: number, room: number): number {
  const equal = points.flatMap(({ value }, i) => (value === points[t]?.value ? [i] : []));
  const step = Math.min(DOT, (room / Math.max(1, equal.length)) * 0.9);
  return (equal.indexOf(t) - (equal.length - 1) / 2) * step;
}

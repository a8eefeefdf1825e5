// Which dots of Keyword trends are drawn, and where on the axis of periods each stands.
import type { TrendPoint, TrendSeries } from '../../analysis/time/trendSeries';
import { restsOnFew } from '../../view/readings';
import type { ChartDot } from './plot/Dots';

type Columns = TrendSeries['columns'];

export interface TrendDot extends ChartDot {
  readonly point: TrendPoint;
  /** From the value down to the lower bound and up to the upper one. */
  readonly error: readonly [number, number] | null;
}

/** Pixels across. */
export const DOT = 9;
/** With more periods than this, dots that a line passes through are left out. */
const MOST_DOTS = 60;

/**
 * The dots of one term. Those of equal value among the `shown` terms stand side by side, in periods of `step` pixels;
 * `sparse` leaves those out that its line passes through, where there are many periods.
 */
export function dotsOf(
  columns: Columns,
  t: number,
  shown: readonly number[],
  step: number,
  sparse: boolean,
): readonly TrendDot[] {
  return columns.flatMap((column, i): readonly TrendDot[] => {
    const point = column.points[t];
    if (point === undefined || point.value === null) return [];
    if (sparse && columns.length > MOST_DOTS && joins(columns, i, t)) return [];
    const { value, bounds } = point;
    const error = bounds === null ? null : ([value - bounds.low, bounds.high - value] as const);
    const look = formatLook({ t, isPale: restsOnFew(point.row.tokens) });
    return [{ at: i + beside(column, t, shown, step), value, look, point, error }];
  });
}

interface Look {
  readonly t: number;
  /** It rests on few words. */
  readonly isPale: boolean;
}

function formatLook({ t, isPale }: Look): string {
  return `${t}${isPale ? ' pale' : ''}`;
}

export function parseLook(look: string): Look {
  return { t: Number.parseInt(look, 10), isPale: look.endsWith('pale') };
}

function joins(columns: Columns, index: number, t: number): boolean {
  const has = (i: number) => columns[i]?.points[t]?.value != null;
  return (index > 0 && has(index - 1)) || (index < columns.length - 1 && has(index + 1));
}

// In periods; dots of equal value stand side by side instead of hiding each other.
function beside({ points }: Columns[number], t: number, shown: readonly number[], step: number): number {
  const equal = shown.filter((other) => points[other]?.value === points[t]?.value);
  const pixels = Math.min(DOT, (step / Math.max(1, equal.length)) * 0.9);
  return ((equal.indexOf(t) - (equal.length - 1) / 2) * pixels) / step;
}

import type { Interval } from '../analysis/statistics/intervals';

/** "(0.4 to 3.2)"; with 100 and "%" "(12 to 53%)"; nothing where there is no interval. */
export function describeInterval(interval: Interval | null, digits: number, scale = 1, mark = ''): string {
  if (interval === null) return '';
  return `(${(interval.low * scale).toFixed(digits)} to ${(interval.high * scale).toFixed(digits)}${mark})`;
}

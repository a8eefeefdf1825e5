import type { ReactNode } from 'react';
import type { Plot } from './Chart';
import type { Point } from './shapes';

export interface ChartDot {
  /** Its place and its value on the axes. */
  readonly at: number;
  readonly value: number;
  /** Those of one look are drawn alike. */
  readonly look: string;
}

interface DotsProps {
  readonly plot: Plot;
  readonly dots: readonly ChartDot[];
  readonly draw: (points: readonly Point[], look: string) => ReactNode;
}

/**
 * Dots in our shapes, a path a look. As points of the library's Scatter the 27 of the overview took more than half of
 * the time of all its three charts.
 */
export function Dots({ plot, dots, draw }: DotsProps) {
  const looks = new Map<string, Point[]>();
  for (const { at, value, look } of dots) {
    const points = looks.get(look) ?? [];
    looks.set(look, points);
    points.push({ x: plot.x(at), y: plot.y(value) });
  }
  return [...looks].map(([look, points]) => <g key={look}>{draw(points, look)}</g>);
}

import type { ReactNode } from 'react';
import { Scatter } from 'recharts';
import type { Plot } from './Chart';
import type { Point } from './shapes';

interface DotsProps {
  readonly plot: Plot;
  readonly points: readonly { readonly at: number; readonly value: number }[];
  /** The chart has more marks than the library draws in a frame. */
  readonly isMany: boolean;
  /** Marks of one look. */
  readonly draw: (points: readonly Point[]) => ReactNode;
  /** Error bars, where the library draws. */
  readonly children?: ReactNode;
}

/** Marks of one look at their places and values: of the library with our shape, or in one path where they are many. */
export function Dots({ plot, points, isMany, draw, children }: DotsProps) {
  // Without any, the library would take the rows of the chart.
  if (points.length === 0) return null;
  if (isMany) return draw(points.map(({ at, value }) => ({ x: plot.x(at), y: plot.y(value) })));
  return (
    <Scatter
      data={[...points]}
      dataKey="value"
      shape={({ cx = 0, cy = 0 }) => <>{draw([{ x: cx, y: cy }])}</>}
      zIndex={0}
      isAnimationActive={false}
      legendType="none"
      tooltipType="none"
    >
      {children}
    </Scatter>
  );
}

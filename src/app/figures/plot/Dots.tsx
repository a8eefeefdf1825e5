import type { ReactNode } from 'react';
import { Scatter, type ScatterShapeProps } from 'recharts';
import type { Plot } from './Chart';
import { MOST_MARKS } from './mostMarks';
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
  /** Error bars, where the library draws. */
  readonly children?: ReactNode;
}

/** Dots of the library in our shapes; where they are many, a path a look by the chart's scales. */
export function Dots({ plot, dots, draw, children }: DotsProps) {
  // Without any, the library would take the rows of the chart.
  if (dots.length === 0) return null;
  if (dots.length > MOST_MARKS) {
    return [...Map.groupBy(dots, ({ look }) => look)].map(([look, own]) => (
      <g key={look}>
        {draw(
          own.map(({ at, value }) => ({ x: plot.x(at), y: plot.y(value) })),
          look,
        )}
      </g>
    ));
  }
  return (
    <Scatter
      data={[...dots]}
      dataKey="value"
      shape={({ cx = 0, cy = 0, payload }: ScatterShapeProps) => (
        <>{draw([{ x: cx, y: cy }], payload.look)}</>
      )}
      zIndex={0}
      isAnimationActive={false}
      legendType="none"
      tooltipType="none"
    >
      {children}
    </Scatter>
  );
}

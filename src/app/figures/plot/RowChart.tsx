// A chart of rows, each with its name to the left and a count to the right.
import type { ReactNode } from 'react';
import { formatCount } from '../../../view/words';
import { Chart, type ChartAxis, FOOT, type Plot } from './Chart';
import { ChartSize } from './ChartSize';
import { namedRows } from './namedRows';

interface RowChartProps {
  readonly name: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  readonly x: ChartAxis;
  readonly grid: 'places' | 'none';
  readonly children: (plot: Plot) => ReactNode;
}

/** Of a row, above the first, and to the right, in pixels. */
const ROW = 22;
const TOP = 4;
const RIGHT = 48;

export function RowChart({ name, rows, x, grid, children }: RowChartProps) {
  const height = rows.length * ROW + TOP + FOOT;
  return (
    <ChartSize room={height}>
      {(width) => (
        <Chart
          name={name}
          width={width}
          height={height}
          top={TOP}
          right={RIGHT}
          grid={grid}
          x={x}
          y={namedRows(rows.map((row) => row.name))}
        >
          {(plot) => (
            <>
              {children(plot)}
              {rows.map((row, i) => (
                <text
                  key={row.key}
                  x={plot.left + plot.width + RIGHT}
                  y={plot.y(i)}
                  dominantBaseline="central"
                  textAnchor="end"
                  fontSize={12}
                  style={{ fill: 'var(--ink-soft)' }}
                >
                  {formatCount(row.count)}
                </text>
              ))}
            </>
          )}
        </Chart>
      )}
    </ChartSize>
  );
}

import { memo } from 'react';
import type { CollocateRow } from '../../analysis/finding/collocates';
import { readCollocate } from '../../view/readings';
import { formatCount } from '../../view/words';
import { Chart, FOOT } from '../figures/plot/Chart';
import { ChartSize } from '../figures/plot/ChartSize';
import { Dots } from '../figures/plot/Dots';
import { Marks } from '../figures/plot/Marks';
import { SeriesMarks } from '../figures/plot/series';

interface CollocatesChartProps {
  /** The strongest first. */
  readonly rows: readonly CollocateRow[];
  readonly choose: (row: CollocateRow) => (() => void) | null;
}

const ROW = 20;
const TOP = 4;
/** Room for a count to the right, in pixels. */
const RIGHT = 48;
/** Pixels across, and of a letter. */
const DOT = 10;
const LETTER = 7;
/** The highest logDice. */
const HIGHEST = 14;

/** A dot a word on an axis that does not begin at 0, since logDice has no zero: 14 is the most, one less is half as strong. */
export const CollocatesChart = memo(function CollocatesChart({ rows, choose }: CollocatesChartProps) {
  const height = rows.length * ROW + TOP + FOOT;
  const longest = rows.reduce((most, { collocate }) => Math.max(most, collocate.length), 0);
  const lowest = Math.min(HIGHEST - 1, ...rows.map(({ logDice }) => Math.floor(logDice)));
  const dots = rows.map(({ logDice }, value) => ({ at: logDice, value }));
  return (
    <ChartSize room={height}>
      {(width) => (
        <Chart
          name="Collocates"
          width={width}
          height={height}
          top={TOP}
          right={RIGHT}
          grid="places"
          x={{
            domain: [lowest, HIGHEST],
            ticks: Array.from({ length: HIGHEST - lowest + 1 }, (_, i) => lowest + i),
            label: (value) => value,
          }}
          y={{
            domain: [-0.5, rows.length - 0.5],
            ticks: dots.map(({ value }) => value),
            label: (i) => rows[i]?.collocate,
            reversed: true,
            named: true,
            width: Math.min(width / 3, longest * LETTER + 12),
          }}
        >
          {(plot) => (
            <>
              <Dots
                plot={plot}
                points={dots}
                isMany={false}
                draw={(points) => <SeriesMarks series={0} points={points} size={DOT} />}
              />
              {dots.map(({ value }) => (
                <text
                  key={value}
                  x={plot.left + plot.width + RIGHT}
                  y={plot.y(value)}
                  dominantBaseline="central"
                  textAnchor="end"
                  fontSize={12}
                  style={{ fill: 'var(--ink-soft)' }}
                >
                  {formatCount(rows[value]?.observed ?? 0)}
                </text>
              ))}
              <Marks
                of={rows}
                plot={plot}
                marks={rows.map((row, i) => ({
                  left: plot.x(row.logDice) - DOT / 2,
                  top: plot.y(i) - DOT / 2,
                  width: DOT,
                  height: DOT,
                  reading: () => readCollocate(row),
                  choose: choose(row),
                }))}
              />
            </>
          )}
        </Chart>
      )}
    </ChartSize>
  );
});

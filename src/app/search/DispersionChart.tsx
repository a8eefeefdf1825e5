import { useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import type { DispersionRow } from '../../analysis/finding/dispersion';
import { formatPassage } from '../../view/fragment';
import { readPlace } from '../../view/readings';
import { formatCount } from '../../view/words';
import { Boxes } from '../figures/plot/Boxes';
import { Chart, FOOT, type Plot } from '../figures/plot/Chart';
import { ChartSize } from '../figures/plot/ChartSize';
import { Marks } from '../figures/plot/Marks';
import type { Box } from '../figures/plot/nearestMark';
import { seriesColour } from '../figures/plot/series';
import { useSubcorpus } from '../subcorpus/subcorpus';

interface DispersionChartProps {
  /** With marks. */
  readonly rows: readonly DispersionRow[];
}

const ROW = 24;
const TOP = 4;
const DATES = 84;
/** Room for a count to the right, in pixels. */
const RIGHT = 48;
/** Of a bar, and of the ground it stands on. */
const BAR = 2;
const TALL = 16;

/** Where in the meetings the hits fall: a bar each, from the first word to the last, which opens its sentence. */
export const DispersionChart = memo(function DispersionChart({ rows }: DispersionChartProps) {
  const { filters } = useSubcorpus();
  const navigate = useNavigate();
  const height = rows.length * ROW + TOP + FOOT;
  const places = rows.flatMap((row, value) => row.marks.map((mark) => ({ row, value, mark })));
  return (
    <ChartSize room={height}>
      {(width) => (
        <Chart
          name="Dispersion"
          width={width}
          height={height}
          top={TOP}
          right={RIGHT}
          grid="none"
          x={{ domain: [0, 1], ticks: [0, 0.5, 1], label: (at) => `${at * 100}%` }}
          y={{
            domain: [-0.5, rows.length - 0.5],
            ticks: rows.map((_, i) => i),
            label: (i) => rows[i]?.date,
            reversed: true,
            named: true,
            width: DATES,
          }}
        >
          {(plot) => {
            const bars = places.map(({ value, mark }) => barAt(plot, mark.position, value, BAR));
            return (
              <>
                <Boxes fill="var(--sunken)" boxes={rows.map((_, i) => barAt(plot, 0.5, i, plot.width))} />
                <Boxes fill={seriesColour(0)} boxes={bars} />
                {rows.map((row, i) => (
                  <text
                    key={row.id}
                    x={plot.left + plot.width + RIGHT}
                    y={plot.y(i)}
                    dominantBaseline="central"
                    textAnchor="end"
                    fontSize={12}
                    style={{ fill: 'var(--ink-soft)' }}
                  >
                    {formatCount(row.occurrences)}
                  </text>
                ))}
                <Marks
                  of={rows}
                  plot={plot}
                  marks={places.map(({ row, value, mark }) => ({
                    ...barAt(plot, mark.position, value, BAR),
                    reading: () => readPlace(row, mark),
                    choose: () =>
                      void navigate({
                        to: '/meetings/$id/',
                        params: { id: row.id },
                        search: filters,
                        hash: formatPassage(mark),
                      }),
                  }))}
                />
              </>
            );
          }}
        </Chart>
      )}
    </ChartSize>
  );
});

function barAt(plot: Plot, at: number, value: number, width: number): Box {
  return { left: plot.x(at) - width / 2, top: plot.y(value) - TALL / 2, width, height: TALL };
}

import { useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import type { DispersionRow } from '../../analysis/finding/dispersion';
import { formatPassage } from '../../view/fragment';
import { readPlace } from '../../view/readings';
import { Boxes } from '../figures/plot/Boxes';
import type { Plot } from '../figures/plot/Chart';
import { type ChartMark, Marks } from '../figures/plot/Marks';
import type { Box } from '../figures/plot/nearestMark';
import { RowChart } from '../figures/plot/RowChart';
import { seriesColour } from '../figures/plot/series';
import { useSubcorpus } from '../subcorpus/subcorpus';

interface DispersionChartProps {
  /** With marks. */
  readonly rows: readonly DispersionRow[];
}

/** Of a bar, in pixels. */
const WIDE = 2;
const TALL = 16;

/** Where in the meetings the hits fall: a bar each, from the first word to the last, which opens its sentence. */
export const DispersionChart = memo(function DispersionChart({ rows }: DispersionChartProps) {
  return (
    <RowChart
      name="Dispersion"
      rows={rows.map(({ id, date, occurrences }) => ({ key: id, name: date, count: occurrences }))}
      grid="none"
      x={{ domain: [0, 1], ticks: [0, 0.5, 1], label: (at) => `${at * 100}%` }}
    >
      {(plot) => {
        const bars = rows.flatMap((row, i) =>
          row.marks.map((mark) => ({
            ...barAt(plot, mark.position, i, WIDE),
            reading: () => readPlace(row, mark),
            target: { id: row.id, mark },
          })),
        );
        return (
          <>
            <Boxes fill="var(--sunken)" boxes={rows.map((_, i) => barAt(plot, 0.5, i, plot.width))} />
            <Boxes fill={seriesColour(0)} boxes={bars} />
            <PlaceMarks of={rows} plot={plot} marks={bars} />
          </>
        );
      }}
    </RowChart>
  );
});

interface PlaceMarksProps {
  readonly of: object;
  readonly plot: Plot;
  readonly marks: readonly ChartMark<{
    readonly id: string;
    readonly mark: DispersionRow['marks'][number];
  }>[];
}

function PlaceMarks(props: PlaceMarksProps) {
  const { filters } = useSubcorpus();
  const navigate = useNavigate();
  return (
    <Marks
      {...props}
      onChoose={({ id, mark }) =>
        void navigate({ to: '/meetings/$id/', params: { id }, search: filters, hash: formatPassage(mark) })
      }
    />
  );
}

function barAt(plot: Plot, at: number, row: number, width: number): Box {
  return { left: plot.x(at) - width / 2, top: plot.y(row) - TALL / 2, width, height: TALL };
}

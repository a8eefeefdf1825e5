import { memo } from 'react';
import type { CollocateRow } from '../../analysis/finding/collocates';
import type { Evidence } from '../../view/evidence';
import { readCollocate } from '../../view/readings';
import { Dots } from '../figures/plot/Dots';
import { EvidenceMarks } from '../figures/plot/EvidenceMarks';
import { RowChart } from '../figures/plot/RowChart';
import { SeriesMarks } from '../figures/plot/series';

interface CollocatesChartProps {
  /** The strongest first. */
  readonly rows: readonly CollocateRow[];
  /** The passages that a row counts; null where no query can ask for them. */
  readonly evidenceOf: (row: CollocateRow) => Evidence | null;
}

/** Pixels across. */
const DOT = 10;
/** Of logDice. */
const HIGHEST = 14;

/** A dot a word on an axis that does not begin at 0: of logDice 14 is the most, and one less is half as strong. */
export const CollocatesChart = memo(function CollocatesChart({ rows, evidenceOf }: CollocatesChartProps) {
  const lowest = Math.min(HIGHEST - 1, ...rows.map(({ logDice }) => Math.floor(logDice)));
  return (
    <RowChart
      name="Collocates"
      rows={rows.map(({ collocate, observed }) => ({ key: collocate, name: collocate, count: observed }))}
      grid="places"
      x={{
        domain: [lowest, HIGHEST],
        ticks: Array.from({ length: HIGHEST - lowest + 1 }, (_, i) => lowest + i),
        label: (value) => value,
      }}
    >
      {(plot) => (
        <>
          <Dots
            plot={plot}
            dots={rows.map(({ logDice }, value) => ({ at: logDice, value, look: '' }))}
            draw={(points) => <SeriesMarks series={0} points={points} size={DOT} />}
          />
          <EvidenceMarks
            of={rows}
            plot={plot}
            marks={rows.map((row, i) => ({
              left: plot.x(row.logDice) - DOT / 2,
              top: plot.y(i) - DOT / 2,
              width: DOT,
              height: DOT,
              reading: () => readCollocate(row),
              target: evidenceOf(row),
            }))}
          />
        </>
      )}
    </RowChart>
  );
});

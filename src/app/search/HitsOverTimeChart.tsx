import { memo } from 'react';
import type { HitsOverTime, HitsRow } from '../../analysis/time/hitsOverTime';
import { evidenceInPeriod } from '../../view/evidence';
import { readHits, restsOnFew } from '../../view/readings';
import { valueTicks } from '../../view/valueTicks';
import { Boxes } from '../figures/plot/Boxes';
import type { Box } from '../figures/plot/nearestMark';
import { PeriodChart, type PeriodsPlot } from '../figures/plot/PeriodChart';
import { PALE } from '../figures/plot/pale';
import { seriesColour } from '../figures/plot/series';

/** Of a bar, in pixels. */
const WIDEST = 24;

interface HitsOverTimeChartProps {
  readonly data: HitsOverTime;
  readonly height: number;
}

interface BarRow extends HitsRow {
  readonly at: number;
}

/** One bar a period, which opens what it counts; its column filters to the period, hatched where there is no meeting. */
export const HitsOverTimeChart = memo(function HitsOverTimeChart({ data, height }: HitsOverTimeChartProps) {
  const { axis, query } = data;
  const rows = data.rows.map((row, at): BarRow => ({ ...row, at }));
  const found = rows.filter(({ occurrences }) => occurrences > 0);
  const ticks = valueTicks(
    found.reduce((top, { occurrences }) => Math.max(top, occurrences), 1),
    3,
    true,
  );
  return (
    <PeriodChart
      name="Hits over time"
      axis={axis}
      height={height}
      values={{ domain: [0, ticks.at(-1) ?? 1], ticks }}
      isEmpty={(i) => (rows[i]?.meetingsInPeriod ?? 0) === 0}
      readPeriod={(i) => {
        const row = rows[i];
        return row === undefined ? { title: '', lines: [] } : readHits(row, axis.by);
      }}
      marks={(plot) =>
        found.map((row) => ({
          ...barOf(row, plot),
          reading: () => readHits(row, axis.by),
          target: evidenceInPeriod(row.period, query),
        }))
      }
    >
      {(plot) =>
        [false, true].map((isFew) => (
          <Boxes
            key={String(isFew)}
            fill={seriesColour(0)}
            opacity={isFew ? PALE : 1}
            boxes={found.filter(({ tokens }) => restsOnFew(tokens) === isFew).map((row) => barOf(row, plot))}
          />
        ))
      }
    </PeriodChart>
  );
});

function widthOf({ step }: PeriodsPlot): number {
  return Math.min(WIDEST, step * 0.8);
}

function barOf({ at, occurrences }: BarRow, plot: PeriodsPlot): Box {
  const width = widthOf(plot);
  const top = plot.y(occurrences);
  return { left: plot.x(at) - width / 2, top, width, height: plot.y(0) - top };
}

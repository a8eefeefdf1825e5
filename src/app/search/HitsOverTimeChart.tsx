import { memo } from 'react';
import type { HitsOverTime } from '../../analysis/time/hitsOverTime';
import { evidenceInPeriod } from '../../view/evidence';
import { readHits, restsOnFew } from '../../view/readings';
import { valueTicks } from '../../view/valueTicks';
import { Boxes } from '../figures/plot/Boxes';
import { PeriodChart } from '../figures/plot/PeriodChart';
import { PALE } from '../figures/plot/pale';
import { seriesColour } from '../figures/plot/series';

/** Of a bar, in pixels. */
const WIDEST = 24;

interface HitsOverTimeChartProps {
  readonly data: HitsOverTime;
  readonly height: number;
}

/** One bar a period, which opens what it counts; its column filters to the period, hatched where there is no meeting. */
export const HitsOverTimeChart = memo(function HitsOverTimeChart({ data, height }: HitsOverTimeChartProps) {
  const { axis, rows, query } = data;
  const most = rows.reduce((top, { occurrences }) => Math.max(top, occurrences), 1);
  const ticks = valueTicks(most, 3, true);
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
      marks={({ x, y, step }) => {
        const width = Math.min(WIDEST, step * 0.8);
        return rows.flatMap((row, i) => {
          if (row.occurrences === 0) return [];
          const top = y(row.occurrences);
          return {
            left: x(i) - width / 2,
            top,
            width,
            height: y(0) - top,
            isFew: restsOnFew(row.tokens),
            reading: () => readHits(row, axis.by),
            target: evidenceInPeriod(row.period, query),
          };
        });
      }}
    >
      {(_, bars) =>
        [false, true].map((wanted) => (
          <Boxes
            key={String(wanted)}
            fill={seriesColour(0)}
            opacity={wanted ? PALE : 1}
            boxes={bars.filter(({ isFew }) => isFew === wanted)}
          />
        ))
      }
    </PeriodChart>
  );
});

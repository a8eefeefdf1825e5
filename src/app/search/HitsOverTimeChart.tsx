import { memo } from 'react';
import type { HitsOverTime } from '../../analysis/time/hitsOverTime';
import { describePeriod } from '../../corpus/period';
import { evidenceInPeriod } from '../../view/evidence';
import { valueTicks } from '../../view/valueTicks';
import { formatCount } from '../../view/words';
import { PeriodPlot, type Plot } from '../figures/plot/PeriodPlot';
import { type PlotMark, PlotPointer } from '../figures/plot/PlotPointer';
import { Readings } from '../figures/plot/Readings';
import { seriesColour } from '../figures/plot/series';
import { box } from '../figures/plot/shapes';

/** Of a bar, in pixels. */
const WIDEST = 24;

interface HitsOverTimeChartProps {
  readonly data: HitsOverTime;
  readonly height: number;
}

/** One bar a period, which opens what it counts; its column filters to the period, shaded where there is no meeting. */
export const HitsOverTimeChart = memo(function HitsOverTimeChart({ data, height }: HitsOverTimeChartProps) {
  const { axis, rows } = data;
  const isEmpty = (i: number) => (rows[i]?.meetingsInPeriod ?? 0) === 0;
  const most = rows.reduce((top, { occurrences }) => Math.max(top, occurrences), 1);
  return (
    <Readings of={data}>
      <PeriodPlot
        axis={axis}
        height={height}
        top={4}
        values={{ domain: [0, most], ticks: valueTicks(most, 3, true) }}
        isEmpty={isEmpty}
      >
        {(plot) => {
          const bars = barsOf(data, plot);
          return (
            <>
              <path
                className="blocks"
                d={bars
                  .map(({ left, top, ...bar }) => box({ x: left, y: top }, bar.width, bar.height))
                  .join('')}
                style={{ fill: seriesColour(0) }}
              />
              <PlotPointer
                plot={plot}
                periods={axis.periods}
                isEmpty={isEmpty}
                marks={bars}
                readColumn={(i) => <PeriodReading data={data} period={i} />}
              />
            </>
          );
        }}
      </PeriodPlot>
    </Readings>
  );
});

function barsOf(data: HitsOverTime, plot: Plot): readonly PlotMark[] {
  const width = Math.min(WIDEST, plot.step * 0.8);
  return data.rows.flatMap(({ period, occurrences }, i): readonly PlotMark[] => {
    if (occurrences === 0) return [];
    const top = plot.y(occurrences);
    return [
      {
        left: plot.x(i) - width / 2,
        top,
        width,
        height: plot.y(0) - top,
        evidence: evidenceInPeriod(period, data.query),
        reading: () => <PeriodReading data={data} period={i} />,
      },
    ];
  });
}

function PeriodReading({ data, period }: { readonly data: HitsOverTime; readonly period: number }) {
  const row = data.rows[period];
  if (row === undefined) return null;
  return (
    <>
      <strong className="block">{describePeriod(row.period, data.axis.by)}</strong>
      {row.meetingsInPeriod === 0
        ? 'no meeting'
        : `${formatCount(row.occurrences)} in ${formatCount(row.meetings)} of ${formatCount(row.meetingsInPeriod)}`}
    </>
  );
}

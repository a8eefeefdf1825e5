import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { HitsOverTime } from '../../analysis/hitsOverTime';
import { describePeriod } from '../../corpus/period';
import { evidenceInPeriod, formatEvidence } from '../../view/evidence';
import { AXIS_STYLE, ChartSize, periodTicks } from '../figures/axes';
import { ChartMark } from '../figures/ChartMark';
import { PeriodColumns } from '../figures/PeriodColumns';
import { Readings } from '../figures/Readings';
import { seriesColour } from '../figures/series';
import { useChangeView, useFilters } from '../useView';

/** One bar a period, which opens what it counts; its column filters to the period, shaded where there is no meeting. */
export function HitsOverTimeChart({
  data,
  height,
}: {
  readonly data: HitsOverTime;
  readonly height: number;
}) {
  const { axis, rows } = data;
  const { q } = useFilters();
  const change = useChangeView();
  const readingOf = (i: number) => {
    const row = rows[i];
    return row === undefined ? null : (
      <>
        <strong className="block">{describePeriod(row.period, axis.by)}</strong>
        {row.meetingsInPeriod === 0
          ? 'no meeting'
          : `${row.occurrences} in ${row.meetings} of ${row.meetingsInPeriod}`}
      </>
    );
  };
  return (
    <Readings>
      {(show) => (
        <ChartSize>
          {(width) => (
            <ResponsiveContainer width="100%" height={height}>
              <BarChart
                data={[...rows]}
                accessibilityLayer={false}
                margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
              >
                <CartesianGrid vertical={false} stroke="var(--line)" />
                <XAxis dataKey="period" {...AXIS_STYLE} {...periodTicks(axis, width)} />
                <YAxis {...AXIS_STYLE} width={30} allowDecimals={false} tickCount={3} />
                <PeriodColumns
                  periods={axis.periods}
                  isEmpty={(i) => (rows[i]?.meetingsInPeriod ?? 0) === 0}
                  onPoint={(i, x, y) => {
                    show({ x, y, content: readingOf(i) });
                  }}
                />
                <Bar
                  dataKey="occurrences"
                  isAnimationActive={false}
                  maxBarSize={24}
                  shape={({ x, y, width: w, height: h, index }: BarShapeProps) => {
                    const evidence = evidenceInPeriod(rows[index]?.period ?? null, q);
                    if (h <= 0 || evidence === null) return null;
                    return (
                      <ChartMark
                        onChoose={() => change({ open: formatEvidence(evidence) })}
                        onPoint={() => show({ x: x + w, y, content: readingOf(index) })}
                      >
                        <rect x={x} y={y} width={w} height={h} style={{ fill: seriesColour(0) }} />
                      </ChartMark>
                    );
                  }}
                />
              </BarChart>
            </ResponsiveContainer>
          )}
        </ChartSize>
      )}
    </Readings>
  );
}

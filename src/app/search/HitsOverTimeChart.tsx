import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { HitsOverTime } from '../../analysis/hitsOverTime';
import { describePeriod } from '../../corpus/period';
import { AXIS_STYLE, ChartSize, periodTicks } from '../figures/axes';
import { PeriodColumns } from '../figures/PeriodColumns';
import { Readings } from '../figures/Readings';
import { seriesColour } from '../figures/series';

/** One bar a period; a period without a meeting is shaded. */
export function HitsOverTimeChart({
  data,
  height,
}: {
  readonly data: HitsOverTime;
  readonly height: number;
}) {
  const { axis, rows } = data;
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
                <Bar dataKey="occurrences" isAnimationActive={false} maxBarSize={24} fill={seriesColour(0)} />
                <PeriodColumns
                  periods={axis.periods}
                  isEmpty={(i) => (rows[i]?.meetingsInPeriod ?? 0) === 0}
                  onPoint={(i, x, y) => {
                    const row = rows[i];
                    if (row === undefined) return;
                    show({
                      x,
                      y,
                      content: (
                        <>
                          <strong className="block">{describePeriod(row.period, axis.by)}</strong>
                          {row.meetingsInPeriod === 0
                            ? 'no meeting'
                            : `${row.occurrences} in ${row.meetings} of ${row.meetingsInPeriod}`}
                        </>
                      ),
                    });
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

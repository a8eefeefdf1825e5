import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { TermTrend, TrendRow } from '../../analysis/termTrend';
import { type TrendPoint, type TrendSeries, trendSeries } from '../../analysis/trendSeries';
import type { Bounds, Unit } from '../../corpus/choices';
import { describePeriod, type Granularity } from '../../corpus/period';
import { formatEvidence } from '../../view/evidence';
import { useChangeView } from '../useView';
import { AXIS_STYLE, ChartSize, periodTicks } from './axes';
import { PeriodColumns } from './PeriodColumns';
import { Readings } from './Readings';
import { LABEL_WIDTH, SeriesLabels } from './SeriesLabels';
import { seriesColour, seriesDash } from './series';
import { TermDot } from './TermDot';

type Column = TrendSeries['columns'][number];

interface KeywordTrendsChartProps {
  readonly data: TermTrend;
  readonly unit: Unit;
  readonly height: number;
  readonly smoothing?: number;
  readonly bounds?: Bounds;
  /** Names at the ends of the lines, where the chart is wide enough. */
  readonly labelled?: boolean;
  /** The one term to draw, by its place among the totals; the axis stays that of all. */
  readonly only?: number;
}

/** Narrower charts have their names below. */
const WIDE = 560;
/** With more periods than this, dots that a line passes through are left out. */
const MOST_DOTS = 60;

/** A dot a term and period with meetings; a line joins neighbours only, so that none crosses a period without one. */
export function KeywordTrendsChart(props: KeywordTrendsChartProps) {
  const { data, unit, height, smoothing = 0, bounds = 'none', labelled = false, only } = props;
  const change = useChangeView();
  const { axis, totals } = data;
  const { columns, top } = trendSeries(data, unit, smoothing, bounds);
  const shown = totals.flatMap(({ term }, t) => (only === undefined || only === t ? [{ term, t }] : []));
  const choose = ({ period, term }: TrendRow) =>
    change({ open: formatEvidence({ of: 'term', period, term }) });
  return (
    <Readings>
      {(show) => (
        <ChartSize>
          {(width) => (
            <ResponsiveContainer width="100%" height={height}>
              <LineChart
                data={[...columns]}
                accessibilityLayer={false}
                margin={{ top: 12, right: labelled && width > WIDE ? LABEL_WIDTH : 4, bottom: 0, left: 0 }}
              >
                <CartesianGrid vertical={false} stroke="var(--line)" />
                <XAxis dataKey="period" scale="band" {...AXIS_STYLE} {...periodTicks(axis, width)} />
                <YAxis
                  {...AXIS_STYLE}
                  width={40}
                  allowDecimals={unit === 'rate'}
                  domain={[0, top]}
                  tickFormatter={(value: number) =>
                    unit === 'share' ? `${Math.round(value * 100)}%` : String(value)
                  }
                />
                <PeriodColumns
                  periods={axis.periods}
                  isEmpty={(i) => (columns[i]?.points[0]?.row.meetings ?? 0) === 0}
                  onPoint={(i, x, y) =>
                    show({ x, y, content: <ColumnReading column={columns[i]} by={axis.by} /> })
                  }
                />
                {smoothing > 0 &&
                  shown.map(({ term, t }) => (
                    <Line
                      key={`mean of ${term}`}
                      dataKey={({ points }: Column) => points[t]?.drawn ?? null}
                      type="linear"
                      connectNulls={false}
                      isAnimationActive={false}
                      stroke={seriesColour(t)}
                      strokeDasharray={seriesDash(t)}
                      strokeWidth={1.5}
                      activeDot={false}
                      dot={false}
                    />
                  ))}
                {shown.map(({ term, t }) => (
                  <Line
                    key={term}
                    dataKey={({ points }: Column) => points[t]?.value ?? null}
                    name={term}
                    type="linear"
                    connectNulls={false}
                    isAnimationActive={false}
                    stroke={smoothing > 0 ? 'none' : seriesColour(t)}
                    strokeDasharray={seriesDash(t)}
                    strokeWidth={1.5}
                    activeDot={false}
                    dot={({ cx, cy, index }: { cx?: number; cy?: number; index: number }) => {
                      const point = columns[index]?.points[t];
                      const hidden =
                        bounds === 'none' &&
                        smoothing === 0 &&
                        columns.length > MOST_DOTS &&
                        joins(columns, index, t);
                      if (cx === undefined || cy === undefined || point?.value == null || hidden)
                        return <g key={index} />;
                      const aside = only === undefined ? beside(columns[index], t, columns.length, width) : 0;
                      return (
                        <TermDot
                          key={index}
                          x={cx + aside}
                          y={cy}
                          series={t}
                          point={point}
                          by={axis.by}
                          onChoose={choose}
                          show={show}
                        />
                      );
                    }}
                  />
                ))}
                {labelled && width > WIDE && (
                  <SeriesLabels
                    labels={shown.flatMap(({ term, t }) => {
                      const last = columns.findLast(({ points }) => points[t]?.drawn != null)?.points[t]
                        ?.drawn;
                      return last == null ? [] : [{ series: t, name: term, value: last }];
                    })}
                  />
                )}
              </LineChart>
            </ResponsiveContainer>
          )}
        </ChartSize>
      )}
    </Readings>
  );
}

function joins(columns: readonly Column[], index: number, t: number): boolean {
  const has = (i: number) => columns[i]?.points[t]?.value != null;
  return (index > 0 && has(index - 1)) || (index < columns.length - 1 && has(index + 1));
}

// Dots of equal value in one period stand side by side instead of hiding each other.
function beside(column: Column | undefined, t: number, periods: number, width: number): number {
  const own: readonly TrendPoint[] = column?.points ?? [];
  const equal = own.flatMap(({ value }, i) => (value === own[t]?.value ? [i] : []));
  const step = Math.min(9, (width / Math.max(1, periods) / Math.max(1, equal.length)) * 0.9);
  return (equal.indexOf(t) - (equal.length - 1) / 2) * step;
}

function ColumnReading({ column, by }: { readonly column: Column | undefined; readonly by: Granularity }) {
  const [first] = column?.points ?? [];
  if (column === undefined || first === undefined) return null;
  return (
    <>
      <strong className="block">{describePeriod(column.period, by)}</strong>
      {first.row.meetings === 0
        ? 'no meeting'
        : column.points.map(({ row }) => (
            <span key={row.term} className="block">
              {row.term}: {row.count} in {row.meetingsWithTerm} of {row.meetings}
            </span>
          ))}
    </>
  );
}

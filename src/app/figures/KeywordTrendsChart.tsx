import { memo } from 'react';
import { ErrorBar, Line, Scatter } from 'recharts';
import type { TermTrend } from '../../analysis/time/termTrend';
import { type TrendSeries, trendSeries } from '../../analysis/time/trendSeries';
import type { Bounds, Unit } from '../../corpus/choices';
import { readTerm, readTerms } from '../../view/readings';
import { valueTicks } from '../../view/valueTicks';
import { formatCount } from '../../view/words';
import { Dots } from './plot/Dots';
import { EndLabels, LABEL_WIDTH } from './plot/EndLabels';
import { MOST_ERROR_BARS, MOST_ON_LINES } from './plot/mostMarks';
import { PeriodChart, type PeriodsPlot } from './plot/PeriodChart';
import { PALE } from './plot/pale';
import { SeriesMarks, seriesColour, seriesDash } from './plot/series';
import { linePath, type Point } from './plot/shapes';
import { DOT, dotsOf, parseLook, type TrendDot } from './trendDots';

interface KeywordTrendsChartProps {
  readonly data: TermTrend;
  readonly unit: Unit;
  readonly height: number;
  readonly smoothing?: number;
  readonly bounds?: Bounds;
  /** Names at the ends of the lines, where the chart is wide enough. */
  readonly labelled?: boolean;
  /** Terms that are not drawn. */
  readonly hidden: ReadonlySet<string>;
  /** The one term to draw, by its place among the totals; the axis stays that of all that are not hidden. */
  readonly only?: number;
}

/** Narrower charts have their names below. */
const WIDE = 560;

/** A dot a term and period with meetings; a line joins neighbours only, so that none crosses a period without one. */
export const KeywordTrendsChart = memo(function KeywordTrendsChart(props: KeywordTrendsChartProps) {
  const { data, unit, height, smoothing = 0, bounds = 'none', labelled = false, hidden, only } = props;
  const { axis, totals } = data;
  const visible = totals.flatMap(({ term }, t) => (hidden.has(term) ? [] : [t]));
  const { columns, top } = trendSeries(data, unit, smoothing, bounds, visible);
  const shown = only === undefined ? visible : [only];
  const ticks = valueTicks(top, 5, unit === 'count');
  const rows = columns.map((column, at) => ({ ...column, at }));
  const isLong = rows.length * shown.length > MOST_ON_LINES;
  const sparse = bounds === 'none' && smoothing === 0;
  const seriesIn = ({ step }: PeriodsPlot) =>
    shown.map((t) => ({ t, dots: dotsOf(columns, t, shown, step, sparse) }));
  return (
    <PeriodChart
      name="Keyword trends"
      axis={axis}
      height={height}
      right={(width) => (labelled && width > WIDE ? LABEL_WIDTH : 4)}
      values={{
        domain: [0, ticks.at(-1) ?? 1],
        ticks,
        label: (value) => (unit === 'share' ? `${Math.round(value * 100)}%` : formatCount(value)),
      }}
      isEmpty={(i) => (columns[i]?.points[0]?.row.meetings ?? 0) === 0}
      readPeriod={(i) =>
        readTerms(
          axis.periods[i]?.period ?? '',
          axis.by,
          shown.flatMap((t) => columns[i]?.points[t] ?? []),
        )
      }
      marks={(plot) =>
        seriesIn(plot)
          .flatMap(({ dots }) => dots)
          .sort((a, b) => a.at - b.at || b.value - a.value)
          .map(({ at, value, point }) => ({
            left: plot.x(at) - DOT / 2,
            top: plot.y(value) - DOT / 2,
            width: DOT,
            height: DOT,
            reading: () => readTerm(point, unit, smoothing, axis.by),
            target:
              point.row.count === 0 ? null : { of: 'term', period: point.row.period, term: point.row.term },
          }))
      }
    >
      {(plot) => {
        const series = seriesIn(plot);
        return (
          <>
            {shown.map((t) => {
              const look = { stroke: seriesColour(t), strokeDasharray: seriesDash(t) };
              return isLong ? (
                <TrendLine key={t} look={look} points={lineOf(columns, t, plot)} />
              ) : (
                <Line
                  key={t}
                  data={rows}
                  dataKey={`points[${t}].drawn`}
                  shape={({ points }) => <TrendLine look={look} points={points ?? []} />}
                  dot={false}
                  activeDot={false}
                  zIndex={0}
                  isAnimationActive={false}
                />
              );
            })}
            {bounds !== 'none' &&
              series.map(({ t, dots }) => <Intervals key={t} dots={dots} plot={plot} series={t} />)}
            <Dots plot={plot} dots={series.flatMap(({ dots }) => dots)} draw={drawDots} />
            {plot.right === LABEL_WIDTH && (
              <EndLabels plot={plot} labels={shown.flatMap((t) => labelOf(data, columns, t))} />
            )}
          </>
        );
      }}
    </PeriodChart>
  );
});

function drawDots(points: readonly Point[], look: string) {
  const { t, isPale } = parseLook(look);
  return (
    <g className="series-marks" opacity={isPale ? PALE : 1}>
      <SeriesMarks series={t} points={points} size={DOT} />
    </g>
  );
}

interface TrendLineProps {
  readonly look: { readonly stroke: string; readonly strokeDasharray: string };
  readonly points: readonly { readonly x: number | null; readonly y: number | null }[];
}

/** Broken where there is no meeting. */
function TrendLine({ look, points }: TrendLineProps) {
  const line = points.map(({ x, y }) => (x === null || y === null ? null : { x, y }));
  return <path d={linePath(line)} fill="none" strokeWidth={1.5} {...look} />;
}

function lineOf(columns: TrendSeries['columns'], t: number, plot: PeriodsPlot): TrendLineProps['points'] {
  return columns.map(({ points }, i) => {
    const drawn = points[t]?.drawn;
    return { x: plot.x(i), y: drawn == null ? null : plot.y(drawn) };
  });
}

interface IntervalsProps {
  readonly dots: readonly TrendDot[];
  readonly plot: PeriodsPlot;
  readonly series: number;
}

/** Around their dots: the library's error bars, or one path where they are many. */
function Intervals({ dots, plot, series }: IntervalsProps) {
  const stroke = seriesColour(series);
  if (dots.length === 0) return null;
  if (dots.length <= MOST_ERROR_BARS) {
    return (
      <Scatter data={[...dots]} dataKey="value" shape={NOTHING} zIndex={0} isAnimationActive={false}>
        <ErrorBar
          dataKey="error"
          width={3}
          strokeWidth={1}
          stroke={stroke}
          zIndex={0}
          isAnimationActive={false}
        />
      </Scatter>
    );
  }
  const paths = dots.flatMap(({ at, value, error }) => {
    if (error === null) return [];
    const x = plot.x(at);
    const [low, high] = [plot.y(value - error[0]), plot.y(value + error[1])];
    return [`M${x - 3} ${high}H${x + 3}M${x} ${high}V${low}M${x - 3} ${low}H${x + 3}`];
  });
  return <path className="whiskers" d={paths.join('')} fill="none" style={{ stroke }} />;
}

/** The dots have our shapes. */
const NOTHING = () => <></>;

function labelOf({ totals }: TermTrend, columns: TrendSeries['columns'], t: number) {
  const last = columns.findLast(({ points }) => points[t]?.drawn != null)?.points[t]?.drawn;
  const name = totals[t]?.name;
  return last == null || name === undefined ? [] : [{ series: t, name, value: last }];
}

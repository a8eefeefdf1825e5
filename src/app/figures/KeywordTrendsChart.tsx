import { Fragment, memo } from 'react';
import type { TermTrend } from '../../analysis/time/termTrend';
import { type TrendSeries, trendSeries } from '../../analysis/time/trendSeries';
import type { Bounds, Unit } from '../../corpus/choices';
import type { Granularity } from '../../corpus/period';
import { valueTicks } from '../../view/valueTicks';
import { formatCount } from '../../view/words';
import { PeriodPlot, type Plot } from './plot/PeriodPlot';
import { type PlotMark, PlotPointer } from './plot/PlotPointer';
import { Readings } from './plot/Readings';
import { LABEL_WIDTH, SeriesLabels } from './plot/SeriesLabels';
import { SeriesMarks, seriesColour, seriesDash } from './plot/series';
import { linePath } from './plot/shapes';
import { ColumnReading, TermReading } from './TrendReading';
import { DOT, type Dot, dotsOf, lineOf } from './trendDots';

type TrendColumn = TrendSeries['columns'][number];

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

/** A dot a term and period with meetings; a line joins neighbours only, so that none crosses a period without one. */
export const KeywordTrendsChart = memo(function KeywordTrendsChart(props: KeywordTrendsChartProps) {
  const { data, unit, height, smoothing = 0, bounds = 'none', labelled = false, only } = props;
  const { axis, totals } = data;
  const { columns, top } = trendSeries(data, unit, smoothing, bounds);
  const shown = totals.flatMap(({ term }, t) => (only === undefined || only === t ? [{ term, t }] : []));
  const isEmpty = (i: number) => (columns[i]?.points[0]?.row.meetings ?? 0) === 0;
  return (
    <Readings of={data}>
      <PeriodPlot
        axis={axis}
        height={height}
        top={12}
        right={(width) => (labelled && width > WIDE ? LABEL_WIDTH : 4)}
        values={{
          domain: [0, top],
          ticks: valueTicks(top, 5, unit === 'count'),
          label: (value) => (unit === 'share' ? `${Math.round(value * 100)}%` : formatCount(value)),
        }}
        isEmpty={isEmpty}
      >
        {(plot) => {
          const series = shown.map(({ term, t }) => ({
            term,
            t,
            dots: dotsOf(columns, t, plot, only === undefined, bounds === 'none' && smoothing === 0),
          }));
          return (
            <>
              {series.map(({ term, t }) => (
                <path
                  key={term}
                  d={linePath(lineOf(columns, t, plot))}
                  fill="none"
                  strokeWidth={1.5}
                  strokeDasharray={seriesDash(t)}
                  style={{ stroke: seriesColour(t) }}
                />
              ))}
              {series.map(({ term, t, dots }) => (
                <Fragment key={term}>
                  {bounds !== 'none' && <Whiskers dots={dots} plot={plot} series={t} />}
                  <g className="series-marks">
                    <SeriesMarks series={t} points={dots} size={DOT} />
                  </g>
                </Fragment>
              ))}
              {plot.right === LABEL_WIDTH && (
                <SeriesLabels
                  plot={plot}
                  labels={shown.flatMap(({ term, t }) => labelOf(columns, term, t))}
                />
              )}
              <PlotPointer
                plot={plot}
                periods={axis.periods}
                isEmpty={isEmpty}
                marks={series.flatMap(({ dots }) => dots.map((dot) => markOf(dot, axis.by)))}
                readColumn={(i) => {
                  const column = columns[i];
                  return column === undefined ? null : <ColumnReading column={column} by={axis.by} />;
                }}
              />
            </>
          );
        }}
      </PeriodPlot>
    </Readings>
  );
});

interface WhiskersProps {
  readonly dots: readonly Dot[];
  readonly plot: Plot;
  readonly series: number;
}

function Whiskers({ dots, plot, series }: WhiskersProps) {
  const paths = dots.flatMap(({ x, point: { bounds } }) => {
    if (bounds === null) return [];
    const [low, high] = [plot.y(bounds.low), plot.y(bounds.high)];
    return [`M${x - 3} ${high}H${x + 3}M${x} ${high}V${low}M${x - 3} ${low}H${x + 3}`];
  });
  return (
    <path
      className="whiskers"
      d={paths.join('')}
      fill="none"
      strokeWidth={1}
      style={{ stroke: seriesColour(series) }}
    />
  );
}

function labelOf(columns: readonly TrendColumn[], name: string, series: number) {
  const last = columns.findLast(({ points }) => points[series]?.drawn != null)?.points[series]?.drawn;
  return last == null ? [] : [{ series, name, value: last }];
}

function markOf({ x, y, point: { row } }: Dot, by: Granularity): PlotMark {
  return {
    left: x - DOT / 2,
    top: y - DOT / 2,
    width: DOT,
    height: DOT,
    evidence: row.count > 0 ? { of: 'term', period: row.period, term: row.term } : null,
    reading: () => <TermReading row={row} by={by} />,
  };
}

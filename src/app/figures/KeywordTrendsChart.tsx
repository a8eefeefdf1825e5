import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { TermTrend, TrendRow } from '../../analysis/termTrend';
import type { Unit } from '../../corpus/choices';
import { describePeriod, type Period } from '../../corpus/period';
import { formatEvidence } from '../../view/evidence';
import { useChangeView } from '../useView';
import { AXIS_STYLE, ChartSize, periodTicks } from './axes';
import { ChartMark } from './ChartMark';
import { describeInterval } from './KeywordTrends';
import { PeriodColumns } from './PeriodColumns';
import { type Reading, Readings } from './Readings';
import { SeriesShape, seriesColour, seriesDash } from './series';

interface Column {
  readonly period: Period;
  /** One a term, in the order of totals. */
  readonly rows: readonly TrendRow[];
}

interface KeywordTrendsChartProps {
  readonly data: TermTrend;
  readonly unit: Unit;
  readonly height: number;
}

/** A dot a term and period with meetings; a line joins neighbours only, so that none crosses a period without one. */
export function KeywordTrendsChart({ data, unit, height }: KeywordTrendsChartProps) {
  const change = useChangeView();
  const { axis, rows, totals } = data;
  const columns: readonly Column[] = axis.periods.map(({ period }, p) => ({
    period,
    rows: totals.flatMap((_, t) => rows[t * axis.periods.length + p] ?? []),
  }));
  const most = Math.max(unit === 'share' ? 1 : 0, ...rows.map((row) => valueIn(row, unit) ?? 0)) || 1;
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
                margin={{ top: 12, right: 4, bottom: 0, left: 0 }}
              >
                <CartesianGrid vertical={false} stroke="var(--line)" />
                <XAxis dataKey="period" scale="band" {...AXIS_STYLE} {...periodTicks(axis, width)} />
                <YAxis
                  {...AXIS_STYLE}
                  width={40}
                  allowDecimals={unit === 'rate'}
                  domain={[0, unit === 'share' ? 1 : niceTop(most)]}
                  tickFormatter={(value: number) =>
                    unit === 'share' ? `${Math.round(value * 100)}%` : String(value)
                  }
                />
                <PeriodColumns
                  periods={axis.periods}
                  isEmpty={(i) => (columns[i]?.rows[0]?.meetings ?? 0) === 0}
                  onPoint={(i, x, y) =>
                    show({ x, y, content: <ColumnReading column={columns[i]} data={data} /> })
                  }
                />
                {totals.map(({ term }, t) => (
                  <Line
                    key={term}
                    dataKey={({ rows: own }: Column) => valueIn(own[t], unit)}
                    name={term}
                    type="linear"
                    connectNulls={false}
                    isAnimationActive={false}
                    stroke={seriesColour(t)}
                    strokeDasharray={seriesDash(t)}
                    strokeWidth={1.5}
                    activeDot={false}
                    dot={({ cx, cy, index }: { cx?: number; cy?: number; index: number }) => {
                      const row = columns[index]?.rows[t];
                      if (
                        cx === undefined ||
                        cy === undefined ||
                        row === undefined ||
                        valueIn(row, unit) === null
                      ) {
                        return <g key={index} />;
                      }
                      const place = beside(columns[index], unit, t, axis.periods.length, width);
                      if (axis.periods.length > MOST_DOTS && joins(columns, index, t, unit))
                        return <g key={index} />;
                      return (
                        <TermDot
                          key={index}
                          x={cx + place}
                          y={cy}
                          series={t}
                          row={row}
                          onChoose={choose}
                          show={show}
                          data={data}
                        />
                      );
                    }}
                  />
                ))}
              </LineChart>
            </ResponsiveContainer>
          )}
        </ChartSize>
      )}
    </Readings>
  );
}

/** Null for a period without a meeting. */
function valueIn(row: TrendRow | undefined, unit: Unit): number | null {
  if (row === undefined || row.meetings === 0) return null;
  switch (unit) {
    case 'count':
      return row.count;
    case 'rate':
      return row.per10k;
    case 'share':
      return row.share;
  }
}

function niceTop(most: number): number {
  const step = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 3, 4, 5, 6, 8, 10].map((factor) => factor * step).find((top) => top >= most) ?? most;
}

/** With more periods than this, dots that a line passes through are left out. */
const MOST_DOTS = 60;

function joins(columns: readonly Column[], index: number, t: number, unit: Unit): boolean {
  const has = (i: number) => valueIn(columns[i]?.rows[t], unit) !== null;
  return (index > 0 && has(index - 1)) || (index < columns.length - 1 && has(index + 1));
}

// Dots of equal value in one period stand side by side instead of hiding each other.
function beside(column: Column | undefined, unit: Unit, t: number, periods: number, width: number): number {
  const own = column?.rows ?? [];
  const value = valueIn(own[t], unit);
  const equal = own.flatMap((row, i) => (valueIn(row, unit) === value ? [i] : []));
  const step = Math.min(9, (width / Math.max(1, periods) / Math.max(1, equal.length)) * 0.9);
  return (equal.indexOf(t) - (equal.length - 1) / 2) * step;
}

interface TermDotProps {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  readonly row: TrendRow;
  readonly data: TermTrend;
  readonly onChoose: (row: TrendRow) => void;
  readonly show: (reading: Reading | null) => void;
}

function TermDot({ x, y, series, row, data, onChoose, show }: TermDotProps) {
  return (
    <ChartMark
      onChoose={row.count > 0 ? () => onChoose(row) : null}
      onPoint={() => show({ x: x + 8, y, content: <TermReading row={row} data={data} /> })}
    >
      <SeriesShape series={series} x={x} y={y} size={9} />
    </ChartMark>
  );
}

function TermReading({ row, data }: { readonly row: TrendRow; readonly data: TermTrend }) {
  return (
    <>
      <strong className="block">
        {row.term}, {describePeriod(row.period, data.axis.by)}
      </strong>
      <span className="block">
        {row.count} in {row.tokens.toLocaleString('en-GB')} tokens
      </span>
      <span className="block">
        {row.per10k?.toFixed(1)} per 10,000 {describeInterval(row.per10kInterval, 1)}
      </span>
      <span className="block">
        in {row.meetingsWithTerm} of {row.meetings} {row.meetings === 1 ? 'meeting' : 'meetings'}
      </span>
      <span className="block text-soft">in brackets: 95% intervals</span>
    </>
  );
}

function ColumnReading({ column, data }: { readonly column: Column | undefined; readonly data: TermTrend }) {
  if (column === undefined) return null;
  const meetings = column.rows[0]?.meetings ?? 0;
  return (
    <>
      <strong className="block">{describePeriod(column.period, data.axis.by)}</strong>
      {meetings === 0
        ? 'no meeting'
        : column.rows.map((row) => (
            <span key={row.term} className="block">
              {row.term}: {row.count} in {row.meetingsWithTerm} of {row.meetings}
            </span>
          ))}
    </>
  );
}

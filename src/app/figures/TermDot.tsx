import { useYAxisScale } from 'recharts';
import type { TrendRow } from '../../analysis/termTrend';
import type { TrendPoint } from '../../analysis/trendSeries';
import { describePeriod, type Granularity } from '../../corpus/period';
import { ChartMark } from './ChartMark';
import { describeInterval } from './KeywordTrends';
import type { Reading } from './Readings';
import { SeriesShape, seriesColour } from './series';

interface TermDotProps {
  readonly x: number;
  readonly y: number;
  readonly series: number;
  readonly point: TrendPoint;
  readonly by: Granularity;
  readonly onChoose: (row: TrendRow) => void;
  readonly show: (reading: Reading | null) => void;
}

/** One term in one period, with its exact bounds where they are asked for. */
export function TermDot({ x, y, series, point, by, onChoose, show }: TermDotProps) {
  const { row, bounds } = point;
  return (
    <ChartMark
      onChoose={row.count > 0 ? () => onChoose(row) : null}
      onPoint={() => show({ x: x + 8, y, content: <TermReading row={row} by={by} /> })}
    >
      {bounds !== null && <Whisker x={x} low={bounds.low} high={bounds.high} series={series} />}
      <SeriesShape series={series} x={x} y={y} size={9} />
    </ChartMark>
  );
}

interface WhiskerProps {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly series: number;
}

function Whisker({ x, low, high, series }: WhiskerProps) {
  const scale = useYAxisScale();
  const [from, to] = [scale?.(low), scale?.(high)];
  if (from === undefined || to === undefined) return null;
  return (
    <path
      d={`M${x - 3} ${to}H${x + 3}M${x} ${to}V${from}M${x - 3} ${from}H${x + 3}`}
      fill="none"
      strokeWidth={1}
      style={{ stroke: seriesColour(series) }}
    />
  );
}

function TermReading({ row, by }: { readonly row: TrendRow; readonly by: Granularity }) {
  return (
    <>
      <strong className="block">
        {row.term}, {describePeriod(row.period, by)}
      </strong>
      <span className="block">
        {row.count.toLocaleString('en-GB')} in {row.tokens.toLocaleString('en-GB')} tokens
      </span>
      <span className="block">
        {row.per10k?.toFixed(1)} per 10,000 {describeInterval(row.per10kInterval, 1)}
      </span>
      <span className="block">
        in {row.meetingsWithTerm} of {row.meetings} {row.meetings === 1 ? 'meeting' : 'meetings'}
        {row.share !== null && `, ${(row.share * 100).toFixed(0)}%`}
      </span>
      <span className="block text-soft">in brackets: 95% intervals</span>
    </>
  );
}

import { usePlotArea } from 'recharts';
import type { PeriodOnAxis } from '../../corpus/period';
import { ChartMark } from './ChartMark';
import { useFilterToPeriod } from './useFilterToPeriod';

interface PeriodColumnsProps {
  readonly periods: readonly PeriodOnAxis[];
  /** A period without a meeting is shaded: it says nothing about any term. */
  readonly isEmpty: (i: number) => boolean;
  readonly onPoint: (i: number, x: number, y: number) => void;
}

/** Behind the marks: a column a period, shaded where there is no meeting, that filters to it when clicked. */
export function PeriodColumns({ periods, isEmpty, onPoint }: PeriodColumnsProps) {
  const filterTo = useFilterToPeriod();
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const width = plot.width / Math.max(1, periods.length);
  return (
    <g>
      {runsOf(periods.map((_, i) => isEmpty(i))).map(({ first, length }) => (
        <rect
          key={first}
          x={plot.x + first * width}
          y={plot.y}
          width={length * width}
          height={plot.height}
          style={{ fill: 'var(--shade)' }}
        />
      ))}
      {periods.map(({ period }, i) => {
        const x = plot.x + i * width;
        const empty = isEmpty(i);
        return (
          <ChartMark
            key={period}
            onChoose={empty ? null : () => filterTo(periods[i])}
            onPoint={() => onPoint(i, x + width, plot.y + 24)}
          >
            <rect x={x} y={plot.y} width={width} height={plot.height} fill="transparent" />
          </ChartMark>
        );
      })}
    </g>
  );
}

function runsOf(flags: readonly boolean[]): readonly { readonly first: number; readonly length: number }[] {
  const runs: { first: number; length: number }[] = [];
  flags.forEach((flag, i) => {
    const last = runs.at(-1);
    if (!flag) return;
    if (last !== undefined && last.first + last.length === i) last.length += 1;
    else runs.push({ first: i, length: 1 });
  });
  return runs;
}

// A chart over the periods of an axis: hatched where there is no meeting, a column filters to its period.
import { type ReactNode, useId } from 'react';
import { ReferenceArea } from 'recharts';
import type { Axis } from '../../../analysis/time/axis';
import type { PeriodOnAxis } from '../../../corpus/period';
import type { Evidence } from '../../../view/evidence';
import { ticksOf } from '../../../view/periodLabels';
import type { MarkReading } from '../../../view/readings';
import { formatCount } from '../../../view/words';
import { useOpenEvidence } from '../../subcorpus/subcorpus';
import { Chart, type Plot, type ValueAxis } from './Chart';
import { ChartSize } from './ChartSize';
import { type ChartMark, Marks } from './Marks';
import { box } from './shapes';
import { useFilterToPeriod } from './useFilterToPeriod';

interface PeriodChartProps {
  readonly name: string;
  readonly axis: Axis;
  readonly height: number;
  readonly values: Pick<ValueAxis, 'domain' | 'ticks' | 'reversed' | 'named'> & Partial<ValueAxis>;
  readonly rows?: readonly { readonly at: number }[];
  readonly top?: number;
  /** Pixels to the right of the plot, by the width of the chart. */
  readonly right?: (width: number) => number;
  /** A period without a meeting says nothing about any term. */
  readonly isEmpty: (period: number) => boolean;
  readonly marks: (plot: PeriodsPlot) => readonly ChartMark<Evidence>[];
  /** What a column says where no mark is. */
  readonly readPeriod: (period: number) => MarkReading;
  readonly children: (plot: PeriodsPlot) => ReactNode;
}

export interface PeriodsPlot extends Plot {
  /** Pixels of one period. */
  readonly step: number;
}

/** Width of one label of the time axis with the space around it, in pixels. */
const LABEL = 62;

export function PeriodChart(props: PeriodChartProps) {
  const { axis, values, right = () => 4, isEmpty, marks, readPeriod, children, ...chart } = props;
  const { label = formatCount, width: room = roomFor(values.ticks.map((tick) => String(label(tick)))) } =
    values;
  const periods = axis.periods.length;
  return (
    <ChartSize room={chart.height}>
      {(width) => {
        const fitting = Math.max(2, Math.floor((width - room - right(width)) / LABEL));
        const labels = new Map(
          ticksOf(axis.periods, axis.by, fitting).map(({ index, label: words }) => [index, words]),
        );
        return (
          <Chart
            {...chart}
            width={width}
            right={right(width)}
            x={{
              domain: [-0.5, Math.max(1, periods) - 0.5],
              ticks: [...labels.keys()],
              label: (period) => labels.get(period),
            }}
            y={{ ...values, label, width: room }}
          >
            {(plot) => {
              const own = { ...plot, step: plot.width / Math.max(1, periods) };
              return (
                <>
                  <NoMeeting runs={runsOf(axis.periods.map((_, i) => isEmpty(i)))} plot={plot} />
                  {children(own)}
                  <PeriodMarks
                    axis={axis}
                    plot={plot}
                    marks={marks(own)}
                    isEmpty={isEmpty}
                    readPeriod={readPeriod}
                  />
                </>
              );
            }}
          </Chart>
        );
      }}
    </ChartSize>
  );
}

interface PeriodMarksProps extends Pick<PeriodChartProps, 'axis' | 'isEmpty' | 'readPeriod'> {
  readonly plot: Plot;
  readonly marks: readonly ChartMark<Evidence>[];
}

/** What the address says stands here alone, so that it draws no chart again. */
function PeriodMarks({ axis, plot, marks, isEmpty, readPeriod }: PeriodMarksProps) {
  const open = useOpenEvidence();
  const filterTo = useFilterToPeriod();
  return (
    <Marks<Evidence | PeriodOnAxis>
      of={axis}
      plot={plot}
      marks={marks}
      onChoose={(target) => ('range' in target ? filterTo(target) : open(target))}
      columnAt={(at) => {
        const i = Math.max(0, Math.min(axis.periods.length - 1, Math.round(at)));
        return { reading: () => readPeriod(i), target: isEmpty(i) ? null : (axis.periods[i] ?? null) };
      }}
    />
  );
}

interface EmptyRun {
  readonly first: number;
  readonly last: number;
}

/** The library takes up to a millisecond to draw one area again; of more runs one path is made. */
const MOST_AREAS = 12;

function NoMeeting({ runs, plot }: { readonly runs: readonly EmptyRun[]; readonly plot: Plot }) {
  const hatch = useId();
  return (
    <g className="no-meeting">
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V6" style={{ stroke: 'var(--hatch)' }} strokeWidth="2" />
      </pattern>
      {runs.length > MOST_AREAS ? (
        <path
          fill={`url(#${hatch})`}
          d={runs
            .map(({ first, last }) => {
              const left = plot.x(first - 0.5);
              return box({ x: left, y: plot.top }, plot.x(last + 0.5) - left, plot.height);
            })
            .join('')}
        />
      ) : (
        runs.map(({ first, last }) => (
          <ReferenceArea
            key={first}
            zIndex={0}
            x1={first - 0.5}
            x2={last + 0.5}
            fill={`url(#${hatch})`}
            fillOpacity={1}
          />
        ))
      )}
    </g>
  );
}

function runsOf(flags: readonly boolean[]): readonly EmptyRun[] {
  const runs: { first: number; last: number }[] = [];
  flags.forEach((flag, i) => {
    const run = runs.at(-1);
    if (!flag) return;
    if (run !== undefined && run.last === i - 1) run.last = i;
    else runs.push({ first: i, last: i });
  });
  return runs;
}

/** Of a label of one letter, and of the space beside it, in pixels. */
const LETTER = 6.5;
const BESIDE = 12;

function roomFor(labels: readonly string[]): number {
  return Math.max(28, labels.reduce((most, { length }) => Math.max(most, length), 0) * LETTER + BESIDE);
}

// The frame that charts over time share: grid, axes, what has no meeting; the marks are drawn into it.
import type { ReactNode } from 'react';
import { CartesianGrid, LineChart, usePlotArea, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { Axis } from '../../../analysis/axis';
import { formatCount } from '../../../analysis/words';
import { AxisLabel } from './AxisLabel';
import { AXIS_STYLE, ChartSize, periodTicks, type Tick } from './axes';
import { box } from './shapes';

/** Where things stand in a chart, in its pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** To the right of it. */
  readonly right: number;
  /** Of one period. */
  readonly step: number;
  /** The middle of a period, by its place on the axis. */
  readonly x: (period: number) => number;
  readonly y: (value: number) => number;
}

interface PeriodPlotProps {
  readonly axis: Axis;
  readonly height: number;
  /** Of the vertical axis; from the first number of its domain to the second, exactly. */
  readonly values: {
    readonly domain: readonly [number, number];
    readonly ticks: readonly number[];
    /** Room for the labels in pixels; enough for the values where it is not given. */
    readonly width?: number;
    readonly label?: (value: number) => ReactNode;
    /** From the top down. */
    readonly reversed?: boolean;
    /** The labels are names, not values. */
    readonly named?: boolean;
  };
  readonly top?: number;
  /** Pixels to the right of the plot, by the width of the chart. */
  readonly right?: (width: number) => number;
  /** Shaded: it says nothing about any term. */
  readonly isEmpty: (period: number) => boolean;
  readonly children: (plot: Plot) => ReactNode;
}

/** A chart over the periods of an axis. */
export function PeriodPlot(props: PeriodPlotProps) {
  const { axis, height, values, top = 8, right = () => 4 } = props;
  const { domain, ticks, label = formatCount, reversed = false, named = false } = values;
  const room = values.width ?? roomFor(ticks.map((tick) => String(label(tick))));
  return (
    <ChartSize>
      {(width) => (
        <LineChart
          width={width}
          height={height}
          data={NOTHING}
          accessibilityLayer={false}
          margin={{ top, right: right(width), bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="period"
            allowDataOverflow
            {...AXIS_STYLE}
            {...periodTicks(axis, width)}
          />
          <YAxis
            type="number"
            allowDataOverflow
            {...AXIS_STYLE}
            width={room}
            reversed={reversed}
            domain={[...domain]}
            ticks={[...ticks]}
            interval={0}
            tick={({ x, y, payload }: Tick) => (
              <AxisLabel x={x} y={y} anchor="end" strong={named}>
                {label(payload.value)}
              </AxisLabel>
            )}
          />
          <Inside {...props} right={right(width)} />
        </LineChart>
      )}
    </ChartSize>
  );
}

/** Of a label of one letter, and of the space beside it, in pixels. */
const LETTER = 6.5;
const BESIDE = 12;

function roomFor(labels: readonly string[]): number {
  return Math.max(28, labels.reduce((most, { length }) => Math.max(most, length), 0) * LETTER + BESIDE);
}

// The library draws the frame; the marks are ours, and it need not know them.
const NOTHING: never[] = [];

function Inside({
  axis,
  isEmpty,
  right,
  children,
}: Omit<PeriodPlotProps, 'right'> & { readonly right: number }) {
  const area = usePlotArea();
  const scale = useYAxisScale();
  if (area === undefined || scale === undefined) return null;
  const { x: left, y: top, width, height } = area;
  const step = width / Math.max(1, axis.periods.length);
  const plot: Plot = {
    left,
    top,
    width,
    height,
    right,
    step,
    x: (period) => left + (period + 0.5) * step,
    y: (value) => scale(value) ?? top + height,
  };
  const empty = runsOf(axis.periods.map((_, i) => isEmpty(i)));
  const shades = empty.map(({ first, length }) =>
    box({ x: left + first * step, y: top }, length * step, height),
  );
  return (
    <>
      <path d={shades.join('')} style={{ fill: 'var(--shade)' }} />
      {children(plot)}
    </>
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

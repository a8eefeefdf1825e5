// The frame that charts over time share: grid, axes, what has no meeting; the marks are drawn into it.
import type { ReactNode } from 'react';
import { CartesianAxis, CartesianGrid, Surface } from 'recharts';
import type { Axis } from '../../../analysis/time/axis';
import { formatCount } from '../../../view/words';
import { AxisLabel } from './AxisLabel';
import { ChartSize, periodLabels } from './axes';
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

/** A chart over the periods of an axis. The library's axes and grid are given their places: in a chart of its own they would find them out in three drawings more. */
export function PeriodPlot({
  axis,
  height,
  values,
  top = 8,
  right = () => 4,
  isEmpty,
  children,
}: PeriodPlotProps) {
  const { ticks, label = formatCount, named = false } = values;
  const room = values.width ?? roomFor(ticks.map((tick) => String(label(tick))));
  return (
    <ChartSize room={height}>
      {(width) => {
        const left = room;
        const area = {
          x: left,
          y: top,
          width: Math.max(0, width - left - right(width)),
          height: Math.max(0, height - top - FOOT),
        };
        const step = area.width / Math.max(1, axis.periods.length);
        const plot: Plot = {
          left,
          top,
          width: area.width,
          height: area.height,
          right: right(width),
          step,
          x: (period) => left + (period + 0.5) * step,
          y: scaleOf(values, area),
        };
        const labels = periodLabels(axis, width);
        const shades = runsOf(axis.periods.map((_, i) => isEmpty(i))).map(({ first, length }) =>
          box({ x: left + first * step, y: top }, length * step, area.height),
        );
        return (
          <Surface width={width} height={height} className="block overflow-visible">
            <CartesianGrid
              {...area}
              vertical={false}
              horizontalPoints={ticks.map(plot.y)}
              stroke="var(--line)"
            />
            <path d={shades.join('')} style={{ fill: 'var(--shade)' }} />
            {children(plot)}
            <CartesianAxis
              {...AXIS}
              {...area}
              orientation="bottom"
              y={top + area.height}
              height={FOOT}
              ticks={labels.map(({ index }) => ({ index, value: index, coordinate: plot.x(index) }))}
              tick={labelled(({ x, y, index }) => (
                <AxisLabel x={x} y={y} anchor="middle" strong={false}>
                  {labels[index]?.label}
                </AxisLabel>
              ))}
            />
            <CartesianAxis
              {...AXIS}
              {...area}
              orientation="left"
              x={0}
              width={room}
              ticks={ticks.map((value, index) => ({ index, value, coordinate: plot.y(value) }))}
              tick={labelled(({ x, y, index }) => (
                <AxisLabel x={x} y={y} anchor="end" strong={named}>
                  {label(ticks[index] ?? 0)}
                </AxisLabel>
              ))}
            />
          </Surface>
        );
      }}
    </ChartSize>
  );
}

/** What the library tells a label. */
interface Tick {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
}

/** A label as the library's types have it, which say nothing of what it is told. */
function labelled(draw: (tick: Tick) => ReactNode) {
  return (told: unknown) => draw(told as Tick);
}

const AXIS = {
  axisLine: { stroke: 'var(--line-strong)' },
  tickLine: false,
  interval: 0,
} as const;

/** Height of the axis of periods, in pixels. */
const FOOT = 30;

/** From a value to its height in the area, in pixels. */
function scaleOf(
  { domain: [from, to], reversed = false }: PeriodPlotProps['values'],
  area: { readonly y: number; readonly height: number },
): Plot['y'] {
  return (value) => {
    const part = from === to ? 0.5 : (value - from) / (to - from);
    return area.y + area.height * (reversed ? part : 1 - part);
  };
}

/** Of a label of one letter, and of the space beside it, in pixels. */
const LETTER = 6.5;
const BESIDE = 12;

function roomFor(labels: readonly string[]): number {
  return Math.max(28, labels.reduce((most, { length }) => Math.max(most, length), 0) * LETTER + BESIDE);
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

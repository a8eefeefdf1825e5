// The frame that all charts share: a chart of the library with its scales, axes and grid; marks are drawn into it by them.
import { type ReactNode, useRef } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  usePlotArea,
  useXAxisInverseScale,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
} from 'recharts';

/** Where things stand in a chart, in its pixels, by the scales of its axes. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Beside it, to the edge of the chart. */
  readonly right: number;
  readonly x: (at: number) => number;
  /** The place on the axis below a pixel. */
  readonly at: (x: number) => number;
  readonly y: (value: number) => number;
}

/** An axis from the first number of its domain to the second, exactly. */
export interface ChartAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly label: (value: number) => ReactNode;
}

export interface ValueAxis extends ChartAxis {
  /** Room for the labels in pixels. */
  readonly width: number;
  /** From the top down. */
  readonly reversed?: boolean;
  /** The labels are names, not values. */
  readonly named?: boolean;
}

interface ChartProps {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly x: ChartAxis;
  readonly y: ValueAxis;
  /** What the library's own series draw; each with its place on the axis, `at`. */
  readonly rows?: readonly { readonly at: number }[];
  /** Above the plot and to its right, in pixels. */
  readonly top?: number;
  readonly right?: number;
  /** Lines across at the values, or up from the places. */
  readonly grid?: 'values' | 'places' | 'none';
  readonly children: (plot: Plot) => ReactNode;
}

const NO_ROWS: readonly { readonly at: number }[] = [];

/** Height of the axis below, in pixels. */
export const FOOT = 30;

/**
 * The library's own layer for the keyboard goes through the periods of an axis, those without a meeting too: by day 730
 * stops for five meetings. So the marks have one of their own, which tells each.
 */
export function Chart({
  name,
  width,
  height,
  x,
  y,
  rows = NO_ROWS,
  top = 8,
  right = 4,
  grid = 'values',
  children,
}: ChartProps) {
  return (
    <ComposedChart
      width={width}
      height={height}
      data={rows}
      margin={{ top, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="application"
      aria-roledescription="chart"
      aria-label={`${name}: the arrow keys go from mark to mark, Enter opens what one counts`}
    >
      {grid !== 'none' && (
        <CartesianGrid
          zIndex={0}
          horizontal={grid === 'values'}
          vertical={grid === 'places'}
          stroke="var(--line)"
          syncWithTicks
        />
      )}
      <Inside
        x={x.domain}
        y={y.reversed === true ? [y.domain[1], y.domain[0]] : y.domain}
        right={right}
        draw={children}
      />
      <XAxis
        {...AXIS}
        dataKey="at"
        domain={[...x.domain]}
        ticks={x.ticks}
        height={FOOT}
        tick={labelled('middle', false, x.label)}
      />
      <YAxis
        {...AXIS}
        domain={[...y.domain]}
        ticks={y.ticks}
        width={y.width}
        reversed={y.reversed === true}
        tick={labelled('end', y.named === true, y.label)}
      />
    </ComposedChart>
  );
}

// In the order in which they stand here: the library's own order takes a second drawing. Its domain is known without
// data, since the marks are drawn by its scale.
const AXIS = {
  type: 'number',
  allowDataOverflow: true,
  zIndex: 0,
  interval: 0,
  tickLine: false,
  axisLine: { stroke: 'var(--line-strong)' },
} as const;

interface InsideProps {
  readonly x: ChartAxis['domain'];
  /** From below, as it stands. */
  readonly y: ChartAxis['domain'];
  readonly right: number;
  readonly draw: (plot: Plot) => ReactNode;
}

/**
 * Draws by the scales of the axes. They learn their domains after the first drawing, until when the last one stands; and
 * they are made anew for each thing that the library draws by them, so what they give is compared, not they.
 */
function Inside({ x: [left, end], y: [bottom, highest], right, draw }: InsideProps) {
  const x = useXAxisScale();
  const at = useXAxisInverseScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  const drawn = useRef<{ readonly of: readonly unknown[]; readonly content: ReactNode } | null>(null);
  if (x === undefined || at === undefined || y === undefined || area === undefined) return null;
  const corners = [area.x, area.x + area.width, area.y + area.height, area.y];
  const of = [draw, right, ...corners];
  const isKnown = [x(left), x(end), y(bottom), y(highest)].every(
    (pixel, i) => Math.abs((pixel ?? Number.NaN) - (corners[i] ?? 0)) < 0.5,
  );
  if (isKnown && !of.every((part, i) => part === drawn.current?.of[i])) {
    const content = draw({
      left: area.x,
      top: area.y,
      width: area.width,
      height: area.height,
      right,
      x: (place) => x(place) ?? 0,
      at: (pixel) => Number(at(pixel)),
      y: (value) => y(value) ?? 0,
    });
    drawn.current = { of, content };
  }
  return drawn.current?.content;
}

/** A label in one line: the library's own would measure its words to break them. */
function labelled(anchor: 'middle' | 'end', strong: boolean, label: ChartAxis['label']) {
  return ({ x, y, payload }: Pick<XAxisTickContentProps, 'x' | 'y' | 'payload'>) => (
    <text
      x={x}
      y={y}
      dy={anchor === 'middle' ? '0.71em' : '0.355em'}
      textAnchor={anchor}
      fontSize={strong ? 12 : 11}
      style={{ fill: strong ? 'var(--ink)' : 'var(--ink-soft)' }}
    >
      {label(payload.value)}
    </text>
  );
}

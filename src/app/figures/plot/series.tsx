// How series are told apart: a colour and, for those who cannot see it, a pattern, a shape and a dash.
import type { CSSProperties } from 'react';
import { bar, circle, cross, diamond, type Point, pathOf, type Shape, square, triangle } from './shapes';

const SERIES_COLOURS = [
  'var(--series-1)',
  'var(--series-2)',
  'var(--series-3)',
  'var(--series-4)',
  'var(--series-5)',
  'var(--series-6)',
] as const;

export function seriesColour(i: number): string {
  return SERIES_COLOURS[i % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];
}

const DASHES = ['', '6 3', '2 3', '8 3 2 3', '12 4', '1 4'] as const;

export function seriesDash(i: number): string {
  // A second round of the colours gets other dashes.
  return DASHES[(i + 3 * Math.floor(i / DASHES.length)) % DASHES.length] ?? '';
}

const HATCHES = [
  '',
  'M0 6L6 0M-1 1L1 -1M5 7L7 5',
  'M0 0L6 6M-1 5L1 7M5 -1L7 1',
  'M0 3H6',
  'M3 0V6',
  'M0 3H6M3 0V6',
];

/** Each colour with one hatch, and once more with the next. */
const BLOCKS = [0, 1].flatMap((round) =>
  SERIES_COLOURS.map((colour, i) => ({ colour, hatch: HATCHES[(i + round) % HATCHES.length] })),
);

/** Fills of blocks: plain, then hatched one way, the other, dotted, crossed. */
export function blockFill(i: number, prefix: string): string {
  return i === 0 ? seriesColour(0) : `url(#${prefix}-${i % BLOCKS.length})`;
}

/** Goes into a chart's or a swatch's <defs>. */
export function BlockPatterns({ prefix }: { readonly prefix: string }) {
  return BLOCKS.map(({ colour, hatch }, i) => (
    <pattern
      key={`${colour} ${hatch}`}
      id={`${prefix}-${i}`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
    >
      <rect width="6" height="6" style={{ fill: colour }} />
      <path d={hatch} style={{ stroke: 'var(--ground)' }} strokeWidth="1.4" fill="none" />
    </pattern>
  ));
}

interface SeriesMarksProps {
  readonly series: number;
  readonly points: readonly Point[];
  readonly size: number;
}

/** Circle, square, triangle, diamond, cross, ring; from the seventh on with a bar, so that a dozen differ. */
export function SeriesMarks({ series, points, size }: SeriesMarksProps) {
  const colour = seriesColour(series);
  const filled = { fill: colour, stroke: 'var(--ground)' };
  const looks = [
    { shape: circle, style: filled },
    { shape: square, style: filled },
    { shape: triangle, style: filled },
    { shape: diamond, style: filled },
    { shape: cross, style: { stroke: colour, strokeWidth: 2.4, fill: 'none' } },
    { shape: circle, style: { fill: 'var(--ground)', stroke: colour, strokeWidth: 2.2 }, less: 0.6 },
  ] as const;
  const look: { shape: Shape; style: CSSProperties; less?: number } =
    looks[series % looks.length] ?? looks[0];
  return (
    <>
      <path className="mark" d={pathOf(look.shape, points, size / 2 - (look.less ?? 0))} style={look.style} />
      {series >= looks.length && (
        <path d={pathOf(bar, points, size * 0.7)} style={{ stroke: 'var(--ink)', strokeWidth: 1.4 }} />
      )}
    </>
  );
}

interface SeriesShapeProps extends Point {
  readonly series: number;
  readonly size: number;
}

/** The mark of a series once, as its key. */
export function SeriesShape({ series, x, y, size }: SeriesShapeProps) {
  return <SeriesMarks series={series} points={[{ x, y }]} size={size} />;
}

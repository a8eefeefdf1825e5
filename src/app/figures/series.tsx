// How series are told apart: a colour and, for those who cannot see it, a pattern, a shape and a dash.

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

/** Fills of blocks: plain, then hatched one way, the other, dotted, crossed. */
export function blockFill(i: number, prefix: string): string {
  return i === 0 ? seriesColour(0) : `url(#${prefix}-${i % SERIES_COLOURS.length})`;
}

/** Goes into a chart's or a swatch's <defs>. */
export function BlockPatterns({ prefix }: { readonly prefix: string }) {
  return SERIES_COLOURS.map((colour, i) => (
    <pattern key={colour} id={`${prefix}-${i}`} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" style={{ fill: colour }} />
      <path d={HATCHES[i]} style={{ stroke: 'var(--ground)' }} strokeWidth="1.4" fill="none" />
    </pattern>
  ));
}

const HATCHES = [
  '',
  'M0 6L6 0M-1 1L1 -1M5 7L7 5',
  'M0 0L6 6M-1 5L1 7M5 -1L7 1',
  'M0 3H6',
  'M3 0V6',
  'M0 3H6M3 0V6',
];

interface SeriesShapeProps {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Circle, square, triangle, diamond, cross, ring; from the seventh on with a bar, so that a dozen differ. */
export function SeriesShape(props: SeriesShapeProps) {
  const { series, x, y, size } = props;
  if (series < 6) return <PlainShape {...props} />;
  return (
    <>
      <PlainShape {...props} />
      <path
        d={`M${x - size * 0.7} ${y}H${x + size * 0.7}`}
        style={{ stroke: 'var(--ink)', strokeWidth: 1.4 }}
      />
    </>
  );
}

function PlainShape({ series, x, y, size }: SeriesShapeProps) {
  const colour = seriesColour(series);
  const r = size / 2;
  const style = { fill: colour, stroke: 'var(--ground)' };
  switch (series % 6) {
    case 0:
      return <circle cx={x} cy={y} r={r} style={style} />;
    case 1:
      return <rect x={x - r} y={y - r} width={size} height={size} style={style} />;
    case 2:
      return <path d={`M${x} ${y - r * 1.2}L${x + r * 1.15} ${y + r}H${x - r * 1.15}Z`} style={style} />;
    case 3:
      return (
        <path
          d={`M${x} ${y - r * 1.3}L${x + r * 1.3} ${y}L${x} ${y + r * 1.3}L${x - r * 1.3} ${y}Z`}
          style={style}
        />
      );
    case 4:
      return (
        <path
          d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`}
          style={{ stroke: colour, strokeWidth: 2.4, fill: 'none' }}
        />
      );
    default:
      return (
        <circle
          cx={x}
          cy={y}
          r={r - 0.6}
          style={{ fill: 'var(--ground)', stroke: colour, strokeWidth: 2.2 }}
        />
      );
  }
}

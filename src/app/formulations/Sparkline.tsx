interface SparklineProps {
  /** What is drawn, in words. */
  readonly label: string;
  /** Chosen meetings of each period. */
  readonly held: readonly number[];
  readonly uses: readonly { readonly period: number; readonly occurrences: number }[];
  readonly className?: string;
}

const HEIGHT = 24;

/** Occurrences by period: a bar where there are any, a foot where meetings were held without it, nothing where none was. */
export function Sparkline({ label, held, uses, className = 'h-6 w-36' }: SparklineProps) {
  const most = Math.max(1, ...uses.map(({ occurrences }) => occurrences));
  const bar = (period: number, height: number) => `M${period + 0.5} ${HEIGHT}V${HEIGHT - height}`;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${Math.max(1, held.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={className}
    >
      <path
        d={held.map((meetings, period) => (meetings > 0 ? bar(period, 2.5) : '')).join('')}
        style={{ stroke: 'var(--line-strong)' }}
        strokeWidth={0.7}
      />
      <path
        d={uses
          .map(({ period, occurrences }) => bar(period, 4 + (occurrences / most) * (HEIGHT - 4)))
          .join('')}
        style={{ stroke: 'var(--accent)' }}
        strokeWidth={0.7}
      />
    </svg>
  );
}

import type { Plot } from './Chart';
import { SeriesShape } from './series';

interface SeriesLabel {
  readonly series: number;
  readonly name: string;
  /** Where its line ends, in the unit of the axis. */
  readonly value: number;
}

/** Pixels that the labels need to the right of the plot. */
export const LABEL_WIDTH = 190;
const LINE = 14;

/** The names of the series at the ends of their lines, moved apart where they would cover each other. */
export function EndLabels({
  plot,
  labels,
}: {
  readonly plot: Plot;
  readonly labels: readonly SeriesLabel[];
}) {
  const wanted = labels
    .map((label) => ({ ...label, end: plot.y(label.value) }))
    .sort((a, b) => a.end - b.end || a.series - b.series);
  const bottom = plot.top + plot.height - LINE / 2;
  let free = plot.top + LINE / 2;
  const placed = wanted.map((label, i) => {
    const room = bottom - (wanted.length - 1 - i) * LINE;
    const y = Math.max(free, Math.min(label.end, room));
    free = y + LINE;
    return { ...label, y };
  });
  const x = plot.left + plot.width;
  return (
    <g>
      {placed.map(({ series, name, end, y }) => (
        <g key={name}>
          <path d={`M${x + 1} ${end}L${x + 10} ${y}`} fill="none" style={{ stroke: 'var(--line-strong)' }} />
          <SeriesShape series={series} x={x + 16} y={y} size={8} />
          <text x={x + 24} y={y} dominantBaseline="central" fontSize={11} style={{ fill: 'var(--ink)' }}>
            {name.length > 28 ? `${name.slice(0, 27)}…` : name}
            <title>{name}</title>
          </text>
        </g>
      ))}
    </g>
  );
}

// What the time axes of all charts share.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Axis } from '../../analysis/axis';
import { ticksOf } from '../../view/periodLabels';

export const AXIS_STYLE = {
  axisLine: { stroke: 'var(--line-strong)' },
  tickLine: false,
  tick: { fill: 'var(--ink-soft)', fontSize: 11 },
} as const;

/** Width of one label of the time axis with the space around it, in pixels. */
const LABEL = 62;

/** Properties of an XAxis whose categories are the periods, with as many labels as fit the width. */
export function periodTicks(axis: Axis, width: number) {
  const labels = new Map(
    labelsThatFit(axis, width).map(({ index, label }) => [axis.periods[index]?.period ?? '', label]),
  );
  return {
    ticks: [...labels.keys()],
    tickFormatter: (period: string) => labels.get(period) ?? '',
    interval: 0,
  };
}

/** The same for an XAxis over the indexes of the periods. */
export function indexTicks(axis: Axis, width: number) {
  const labels = new Map(labelsThatFit(axis, width).map(({ index, label }) => [index, label]));
  return {
    ticks: [...labels.keys()],
    tickFormatter: (index: number) => labels.get(index) ?? '',
    interval: 0,
  };
}

function labelsThatFit(axis: Axis, width: number) {
  return ticksOf(axis.periods, axis.by, Math.max(2, Math.floor((width - 40) / LABEL)));
}

/** Gives its width in pixels, before the chart library has measured. */
export function ChartSize({ children }: { readonly children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(400);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(
      ([entry]) => entry !== undefined && setWidth(entry.contentRect.width),
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{children(width)}</div>;
}

// What the time axes of all charts share.
import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from 'react';
import type { Axis } from '../../../analysis/axis';
import { ticksOf } from '../../../view/periodLabels';
import { AxisLabel } from './AxisLabel';

/** What the library tells a label. */
export interface Tick {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

export const AXIS_STYLE = {
  axisLine: { stroke: 'var(--line-strong)' },
  tickLine: false,
  // They are given.
  niceTicks: 'none',
} as const;

/** Width of one label of the time axis with the space around it, in pixels. */
const LABEL = 62;

/** Properties of an XAxis over the places of the periods, with as many labels as fit the width. */
export function periodTicks(axis: Axis, width: number) {
  const most = Math.max(2, Math.floor((width - 40) / LABEL));
  const labels = new Map(ticksOf(axis.periods, axis.by, most).map(({ index, label }) => [index, label]));
  return {
    domain: [-0.5, axis.periods.length - 0.5],
    ticks: [...labels.keys()],
    tick: ({ x, y, payload }: Tick) => (
      <AxisLabel x={x} y={y} anchor="middle" strong={false}>
        {labels.get(payload.value)}
      </AxisLabel>
    ),
    interval: 0,
  };
}

/** Gives its width in pixels; its children are drawn once it is known, in slices that hold nothing up. */
export function ChartSize({ children }: { readonly children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const { width: first } = box.current.getBoundingClientRect();
    startTransition(() => setWidth(first));
    const observer = new ResizeObserver(
      ([entry]) => entry !== undefined && setWidth(entry.contentRect.width),
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{width > 0 && children(width)}</div>;
}

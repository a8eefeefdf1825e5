import type { ReactNode } from 'react';

interface AxisLabelProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly anchor: 'middle' | 'end';
  readonly strong: boolean;
  readonly children: ReactNode;
}

/** A label of an axis in one line: the library's own would measure its words to break them. */
export function AxisLabel({ x, y, anchor, strong, children }: AxisLabelProps) {
  return (
    <text
      x={x}
      y={y}
      dy={anchor === 'middle' ? '0.71em' : '0.355em'}
      textAnchor={anchor}
      fontSize={strong ? 12 : 11}
      style={{ fill: strong ? 'var(--ink)' : 'var(--ink-soft)' }}
    >
      {children}
    </text>
  );
}

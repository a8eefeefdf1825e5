import type { Box } from './nearestMark';
import { box } from './shapes';

interface BoxesProps {
  readonly boxes: readonly Box[];
  readonly fill: string;
  readonly opacity?: number;
}

/** Bars or blocks of one look, in one path. The library's Bar took more than a frame for the five blocks of the overview. */
export function Boxes({ boxes, fill, opacity = 1 }: BoxesProps) {
  return (
    <path
      className="blocks"
      d={boxes.map(({ left, top, width, height }) => box({ x: left, y: top }, width, height)).join('')}
      opacity={opacity}
      style={{ fill }}
    />
  );
}

// Where the reading of a mark stands: beside it, inside its chart, so inside the narrowest window.
import type { Point } from './shapes';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface ReadingPlace {
  readonly left: number | 'auto';
  readonly right: number | 'auto';
  readonly top: number | 'auto';
  readonly bottom: number | 'auto';
  readonly maxWidth: number;
  /** The library's own goes by a measured size. */
  readonly transform: 'none';
}

/** Between a point and its reading, in pixels. */
const GAP = 12;
const WIDEST = 256;

/** On the wider side of the point; growing upward from it in the lower half of the chart, else downward. */
export function placeBeside({ x, y }: Point, { width, height }: Size): ReadingPlace {
  const onLeft = x > width / 2;
  const above = y > height / 2;
  return {
    left: onLeft ? 'auto' : x + GAP,
    right: onLeft ? width - x + GAP : 'auto',
    top: above ? 'auto' : y,
    bottom: above ? height - y : 'auto',
    maxWidth: Math.min(WIDEST, (onLeft ? x : width - x) - GAP),
    transform: 'none',
  };
}

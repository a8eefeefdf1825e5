// The shapes of marks as path data, so that a thousand marks of one look are one element.

/** Pixels of a chart. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Path data of one mark around its point; `r` is half its size. */
export type Shape = (point: Point, r: number) => string;

export const circle: Shape = ({ x, y }, r) =>
  `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`;

export const square: Shape = ({ x, y }, r) => box({ x: x - r, y: y - r }, 2 * r, 2 * r);

export const triangle: Shape = ({ x, y }, r) =>
  `M${px(x)} ${px(y - r * 1.2)}L${px(x + r * 1.15)} ${px(y + r)}H${px(x - r * 1.15)}Z`;

export const diamond: Shape = ({ x, y }, r) =>
  `M${px(x)} ${px(y - r * 1.3)}L${px(x + r * 1.3)} ${px(y)}L${px(x)} ${px(y + r * 1.3)}L${px(x - r * 1.3)} ${px(y)}Z`;

export const cross: Shape = ({ x, y }, r) =>
  `M${px(x - r)} ${px(y - r)}l${px(2 * r)} ${px(2 * r)}m0 ${px(-2 * r)}l${px(-2 * r)} ${px(2 * r)}`;

export const bar: Shape = ({ x, y }, r) => `M${px(x - r)} ${px(y)}h${px(2 * r)}`;

/** A rectangle from its upper left corner. */
export function box({ x, y }: Point, width: number, height: number): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;
}

/** Path data of all points in one shape. */
export function pathOf(shape: Shape, points: readonly Point[], r: number): string {
  return points.map((point) => shape(point, r)).join('');
}

/** Path data of a line through its neighbours; none across a place without a point. */
export function linePath(points: readonly (Point | null)[]): string {
  return points
    .map((point, i) => {
      if (point === null) return '';
      return `${i > 0 && points[i - 1] != null ? 'L' : 'M'}${px(point.x)} ${px(point.y)}`;
    })
    .join('');
}

// A hundredth of a pixel is nothing to the eye, and its further digits are bytes.
function px(value: number): number {
  return Math.round(value * 100) / 100;
}

// The marks of charts: one path draws all marks of a look, each from its own "move to".
import type { Locator } from '@playwright/test';

type Marks = 'blocks' | 'series-marks' | 'whiskers';

interface Box {
  /** The middle, in pixels of the chart. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const pathsOf = (figure: Locator, marks: Marks) =>
  figure.locator(marks === 'series-marks' ? 'g.series-marks > path:first-child' : `path.${marks}`);

/** Marks in all charts of the figure; of `series-marks` those that are drawn in one stroke. */
export async function countMarks(figure: Locator, marks: Marks): Promise<number> {
  return (await marksOf(figure, marks)).length;
}

/** Middles of the marks, path by path, from left to right. */
export async function marksOf(figure: Locator, marks: Marks): Promise<readonly Box[]> {
  return pathsOf(figure, marks).evaluateAll((paths) =>
    paths.flatMap((path) => {
      const parts = (path.getAttribute('d') ?? '').split(/(?=M)/).filter((part) => part !== '');
      return parts.map((part) => {
        const one = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        one.setAttribute('d', part);
        path.parentNode?.append(one);
        const { x, y, width, height } = one.getBBox();
        one.remove();
        return { x: x + width / 2, y: y + height / 2, height };
      });
    }),
  );
}

/** Clicks or points at one mark of a figure with one chart. */
export async function useMark(
  figure: Locator,
  at: Pick<Box, 'x' | 'y'> | undefined,
  how: 'click' | 'hover',
): Promise<void> {
  if (at === undefined) throw new Error('There is no such mark.');
  await figure
    .locator('.recharts-surface')
    .first()
    [how]({ position: { x: at.x, y: at.y } });
}

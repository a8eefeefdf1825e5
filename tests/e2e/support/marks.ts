// The marks of charts as they are drawn: each by itself, or many of a look in one path, each from its own "move to".
import type { Locator } from '@playwright/test';

type Marks = 'blocks' | 'series-marks' | 'whiskers';

interface Box {
  /** The middle, in pixels of the chart. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const PATHS: Readonly<Record<Marks, string>> = {
  blocks: 'path.blocks',
  'series-marks': '.series-marks path.mark',
  whiskers: '.recharts-errorBar line, path.whiskers',
};

/** Marks in all charts of the figure; of `series-marks` those that are drawn in one stroke. */
export async function countMarks(figure: Locator, marks: Marks): Promise<number> {
  return (await marksOf(figure, marks)).length;
}

/** Middles of the marks, from left to right. */
export async function marksOf(figure: Locator, marks: Marks): Promise<readonly Box[]> {
  const found = await figure.locator(PATHS[marks]).evaluateAll((drawn) =>
    drawn.flatMap((element) => {
      const path = element.getAttribute('d');
      if (path === null) {
        const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = ['x1', 'x2', 'y1', 'y2'].map((name) =>
          Number(element.getAttribute(name)),
        );
        return [{ x: (x1 + x2) / 2, y: (y1 + y2) / 2, height: Math.abs(y2 - y1) }];
      }
      const parts = path.split(/(?=M)/).filter((part) => part !== '');
      return parts.map((part) => {
        const one = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        one.setAttribute('d', part);
        element.parentNode?.append(one);
        const { x, y, width, height } = one.getBBox();
        one.remove();
        return { x: x + width / 2, y: y + height / 2, height };
      });
    }),
  );
  return found.sort((a, b) => a.x - b.x || a.y - b.y);
}

/** Clicks or points at one mark of a figure with one chart. */
export async function actOnMark(
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bar,
  box,
  circle,
  cross,
  diamond,
  linePath,
  pathOf,
  square,
  triangle,
} from '../../../../src/app/figures/plot/shapes';

const point = fc.record({
  x: fc.integer({ min: -50, max: 2000 }).map((tenths) => tenths / 10),
  y: fc.integer({ min: -50, max: 2000 }).map((tenths) => tenths / 10),
});

/** The corners of a path of straight lines, by its own commands. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLHVmlhv])([^MLHVmlhvZ]*)/g)].map(([, command = '', text = '']) => {
    const [a = 0, b = 0] = text.trim().split(/\s+/).map(Number);
    const base = command === command.toLowerCase() ? [x, y] : [0, 0];
    if (command.toLowerCase() === 'h') x = (base[0] ?? 0) + a;
    else if (command.toLowerCase() === 'v') y = (base[1] ?? 0) + a;
    else [x, y] = [(base[0] ?? 0) + a, (base[1] ?? 0) + b];
    return [x, y] as const;
  });
}

describe('shapes of marks', () => {
  test.each([
    ['square', square],
    ['triangle', triangle],
    ['diamond', diamond],
    ['cross', cross],
    ['bar', bar],
  ] as const)('a %s stands around its point, no farther than 1.3 times its half', (_, shape) => {
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 12 }), (at, r) => {
        const corners = cornersOf(shape(at, r));
        const xs = corners.map(([x]) => x);
        expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(at.x, 1);
        for (const [x, y] of corners) {
          expect(Math.abs(x - at.x)).toBeLessThanOrEqual(r * 1.3 + 0.02);
          expect(Math.abs(y - at.y)).toBeLessThanOrEqual(r * 1.3 + 0.02);
        }
      }),
    );
  });

  test('a circle goes from its left to its right and back', () => {
    expect(circle({ x: 10, y: 20 }, 4)).toBe('M6 20a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z');
  });

  test('a box has its corners', () => {
    expect(cornersOf(box({ x: 1, y: 2 }, 3, 4))).toEqual([
      [1, 2],
      [4, 2],
      [4, 6],
      [1, 6],
    ]);
  });

  test('many marks are one path, in order', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 5, y: 5 },
    ];
    expect(pathOf(square, points, 1)).toBe('M-1 -1h2v2h-2ZM4 4h2v2h-2Z');
  });
});

describe('a line', () => {
  test('joins neighbours and breaks where there is nothing', () => {
    const at = (x: number) => ({ x, y: x });
    expect(linePath([null, at(1), at(2), null, at(4), null, at(6), at(7.123)])).toBe(
      'M1 1L2 2M4 4M6 6L7.12 7.12',
    );
    expect(linePath([])).toBe('');
  });
});

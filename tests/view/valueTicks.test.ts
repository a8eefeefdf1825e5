import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueTicks } from '../../src/view/valueTicks';

describe('values of an axis', () => {
  test.each([
    [1, 5, true, [0, 1]],
    [3, 5, true, [0, 1, 2, 3]],
    [7, 5, true, [0, 2, 4, 6]],
    [13, 5, true, [0, 5, 10]],
    [359, 5, true, [0, 100, 200, 300]],
    [1, 5, false, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.3, 5, false, [0, 0.1, 0.2, 0.3]],
    [10, 3, true, [0, 5, 10]],
  ])('0 to %d in at most %d steps, whole: %s', (top, steps, whole, ticks) => {
    expect(valueTicks(top, steps, whole)).toEqual(ticks);
  });

  test('whole where asked, even, from 0, never above the top, and not too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 2, max: 8 }), (top, steps) => {
        const ticks = valueTicks(top, steps, true);
        const step = ticks[1] ?? Number.NaN;
        expect(ticks.every((tick, i) => Number.isInteger(tick) && tick === i * step)).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(steps + 1);
        expect(ticks.at(-1)).toBeLessThanOrEqual(top);
        expect((ticks.at(-1) ?? 0) + step).toBeGreaterThan(top);
      }),
    );
  });
});

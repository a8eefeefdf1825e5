import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueTicks } from '../../src/view/valueTicks';

describe('values of an axis', () => {
  test.each([
    [1, 5, true, [0, 1]],
    [3, 5, true, [0, 1, 2, 3]],
    [7, 5, true, [0, 2, 4, 6, 8]],
    [11, 5, true, [0, 3, 6, 9, 12]],
    [151, 5, true, [0, 40, 80, 120, 160]],
    [359, 5, true, [0, 100, 200, 300, 400]],
    [1, 5, false, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.3, 5, false, [0, 0.1, 0.2, 0.3]],
    [10, 3, true, [0, 5, 10]],
    [25, 5, true, [0, 5, 10, 15, 20, 25]],
  ])('0 to no less than %d in at most %d steps, whole: %s', (most, steps, whole, ticks) => {
    expect(valueTicks(most, steps, whole)).toEqual(ticks);
  });

  test('whole where asked, even, from 0, the last the first that is not below the most, and not too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 2, max: 8 }), (most, steps) => {
        const ticks = valueTicks(most, steps, true);
        const step = ticks[1] ?? Number.NaN;
        expect(ticks.every((tick, i) => Number.isInteger(tick) && tick === i * step)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(steps + 1);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.at(-2)).toBeLessThan(most);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestMark } from '../../../../src/app/figures/plot/nearestMark';

const bar = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

describe('the mark under the pointer', () => {
  it('is the one that the point is in, whatever stands beside it', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 180 }), { minLength: 2, maxLength: 300 });
    fc.assert(
      fc.property(
        heights,
        fc.nat(),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (all, which, share) => {
          const step = 800 / all.length;
          const bars = all.map((height, i) => bar(i * step, 200 - height, step * 0.8, height));
          const wanted = bars[which % bars.length];
          if (wanted === undefined) throw new Error('no bar');
          const x = wanted.left + wanted.width * share;
          const y = wanted.top + wanted.height * share;
          expect(nearestMark(bars, x, y)).toBe(wanted);
        },
      ),
    );
  });

  it('is the nearest within three pixels of the point, of two alike the one with the nearer middle, or none', () => {
    const dots = [bar(10, 10, 9, 9), bar(16, 10, 9, 9)];
    expect(nearestMark(dots, 8, 12)).toBe(dots[0]);
    expect(nearestMark(dots, 17, 14)).toBe(dots[0]);
    expect(nearestMark(dots, 18.5, 14)).toBe(dots[1]);
    expect(nearestMark(dots, 6.9, 14)).toBeNull();
    expect(nearestMark([], 0, 0)).toBeNull();
  });
});

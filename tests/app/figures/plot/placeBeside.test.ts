import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../../src/app/figures/plot/placeBeside';

describe('the reading of a mark', () => {
  test('stands twelve pixels from it, on its wider side, and grows into the chart', () => {
    expect(placeBeside({ x: 100, y: 20 }, { width: 600, height: 200 })).toMatchObject({
      left: 112,
      right: 'auto',
      top: 20,
      bottom: 'auto',
      maxWidth: 256,
    });
    expect(placeBeside({ x: 250, y: 150 }, { width: 320, height: 200 })).toMatchObject({
      left: 'auto',
      right: 82,
      top: 'auto',
      bottom: 50,
      maxWidth: 238,
    });
  });

  test('is never outside the chart, and never narrower than nearly half of it', () => {
    const length = fc.integer({ min: 280, max: 1400 });
    fc.assert(
      fc.property(length, fc.double({ min: 0, max: 1, noNaN: true }), (width, share) => {
        const { left, right, maxWidth } = placeBeside({ x: share * width, y: 0 }, { width, height: 200 });
        const room = width - Number(left === 'auto' ? right : left);
        expect(maxWidth).toBeLessThanOrEqual(room);
        expect(maxWidth).toBeGreaterThanOrEqual(Math.min(256, width / 2 - 12));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smooth } from '../../../src/analysis/statistics/smooth';

const values = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }), { maxLength: 12 });

describe('smoothing', () => {
  it('of counts 0, 4, 1, 0, 3 over 1800, 2200, 2000, 1500, 2500 tokens is the mean of the rates beside', () => {
    const rates = [0, 4, 1, 0, 3].map(
      (count, i) => (count / ([1800, 2200, 2000, 1500, 2500][i] ?? 1)) * 10_000,
    );
    const means = smooth(rates, 1).map((mean) => Number(mean?.toFixed(4)));
    expect(means).toEqual([9.0909, 7.7273, 7.7273, 5.6667, 6]);
  });

  it('never reaches across an empty period, and leaves it empty', () => {
    expect(smooth([4, null, 10, 20], 3)).toEqual([4, null, 15, 15]);
    expect(smooth([null, null], 1)).toEqual([null, null]);
  });

  it('is each value itself without neighbours, and what a slow look gives with them', () => {
    fc.assert(
      fc.property(values, fc.nat(4), (given, s) => {
        expect(smooth(given, 0)).toEqual(given);
        const expected = given.map((value, t) => {
          if (value === null) return null;
          const near = given.flatMap((other, u) => {
            const between = given.slice(Math.min(t, u), Math.max(t, u) + 1);
            return other !== null && Math.abs(t - u) <= s && !between.includes(null) ? [other] : [];
          });
          return near.reduce((sum, one) => sum + one, 0) / near.length;
        });
        expect(smooth(given, s)).toEqual(
          expected.map((mean) => (mean === null ? null : expect.closeTo(mean, 9))),
        );
      }),
    );
  });
});

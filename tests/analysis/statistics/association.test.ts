import { describe, expect, it } from 'vitest';
import { expectedNear, logDice, mutualInformation } from '../../../src/analysis/statistics/association';

describe('logDice', () => {
  it.each([
    [8, 389, 230, 8.726204],
    [300, 300, 300, 14],
    [150, 300, 300, 13],
    [0, 5, 5, Number.NEGATIVE_INFINITY],
  ])('of %i together, of %i and %i, is %f', (together, first, second, value) => {
    expect(logDice(together, first, second)).toBeCloseTo(value, 6);
  });
});

describe('mutual information', () => {
  it('of 8 where 20 x 40 x 10 / 10,000 are expected is log2 of 10', () => {
    expect(expectedNear(20, 40, 10, 10_000)).toBeCloseTo(0.8, 12);
    expect(mutualInformation(8, expectedNear(20, 40, 10, 10_000))).toBeCloseTo(3.321928, 6);
  });

  it('is 0 where as many are found as expected', () => {
    expect(mutualInformation(3, 3)).toBe(0);
  });
});

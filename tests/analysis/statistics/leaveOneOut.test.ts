import { describe, expect, it } from 'vitest';
import { ratesWithoutOne } from '../../../src/analysis/statistics/leaveOneOut';

describe('the rate without any one meeting', () => {
  it('of counts 4, 0, 2 over 100, 200, 300 tokens lies between those of the rest', () => {
    // Without the first 2 in 500, without the second 6 in 400, without the third 4 in 300.
    expect(ratesWithoutOne([4, 0, 2], [100, 200, 300])).toEqual({ low: 40, high: 150 });
  });

  it('is 0 where one meeting has them all, and none where no token is left', () => {
    expect(ratesWithoutOne([0, 5], [100, 100])?.low).toBe(0);
    expect(ratesWithoutOne([5], [100])).toBeNull();
    expect(ratesWithoutOne([], [])).toBeNull();
    expect(ratesWithoutOne([1, 0], [10, 0])).toEqual({ low: 1000, high: 1000 });
  });
});

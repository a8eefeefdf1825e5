import { describe, expect, it } from 'vitest';
import { expectedAtRate, isTelling, silenceChance } from '../../../src/analysis/statistics/silence';

describe('a silence', () => {
  it('has the Poisson chance of finding none of what is expected', () => {
    // exp(-3), exp(-1) and exp(-0), to four places.
    expect([3, 1, 0].map((expected) => silenceChance(expected).toFixed(4))).toEqual([
      '0.0498',
      '0.3679',
      '1.0000',
    ]);
  });

  it('lets expect what the rate elsewhere makes of its tokens', () => {
    expect(expectedAtRate(6, 2000, 1000)).toBe(3);
    expect(expectedAtRate(0, 2000, 1000)).toBe(0);
    expect(expectedAtRate(6, 2000, 0)).toBe(0);
    expect(expectedAtRate(0, 0, 1000)).toBeNull();
  });

  it('says something where three or more are expected', () => {
    expect([3, 2.999, 0, null].map(isTelling)).toEqual([true, false, false, false]);
  });
});

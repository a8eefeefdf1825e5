import { describe, expect, it } from 'vitest';
import { logLikelihood, logRatio } from '../../../src/analysis/statistics/keyness';

describe('Log Ratio', () => {
  // The values of the design; the last by hand: log2((3 / 1800) / (9 / 7200)) = log2(4 / 3).
  it.each([
    [15, 5, 2000, 2500, 1.9069],
    [12, 0, 2100, 8400, 6.585],
    [3, 9, 1800, 7200, 0.415],
  ])('of %i and %i in %i and %i tokens', (a, b, c, d, expected) => {
    expect(logRatio(a, b, c, d)).toBeCloseTo(expected, 4);
  });

  it('is none without tokens or occurrences', () => {
    expect(logRatio(1, 0, 0, 5)).toBeNull();
    expect(logRatio(1, 0, 5, 0)).toBeNull();
    expect(logRatio(0, 0, 5, 5)).toBeNull();
  });
});

describe('G2', () => {
  it.each([
    [15, 5, 2000, 2500, 7.7124],
    [12, 0, 2100, 8400, 38.6265],
    [3, 9, 1800, 7200, 0.1772],
    // Each has what its length lets expect.
    [2, 4, 1000, 2000, 0],
  ])('of %i and %i in %i and %i tokens', (a, b, c, d, expected) => {
    expect(logLikelihood(a, b, c, d)).toBeCloseTo(expected, 4);
  });

  it('is none without tokens or occurrences', () => {
    expect([logLikelihood(1, 0, 0, 5), logLikelihood(1, 0, 5, 0), logLikelihood(0, 0, 5, 5)]).toEqual(
      Array(3).fill(null),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { poissonInterval, wilsonInterval } from '../../../src/analysis/statistics/intervals';

/** P(X <= k) for a Poisson mean, term by term in logarithms: no gamma function. */
function poissonCdf(k: number, mean: number): number {
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  for (let i = 1; i <= k; i += 1) {
    logTerm += Math.log(mean / i);
    sum += Math.exp(logTerm);
  }
  return sum;
}

describe('Wilson’s interval', () => {
  it.each([
    [3, 5, 0.231, 0.882],
    [0, 5, 0, 0.4345],
    [5, 5, 0.566, 1],
    [1, 1, 0.207, 1],
  ])('of %i in %i is %f to %f', (k, n, low, high) => {
    const interval = wilsonInterval(k, n);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('of nothing is nothing', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it('has for its bounds the shares that lie 1.96 standard errors away, by the definition', () => {
    for (const [k, n] of [
      [1, 5],
      [2, 7],
      [40, 90],
      [999, 1000],
    ] as const) {
      const interval = wilsonInterval(k, n);
      for (const bound of interval === null ? [] : [interval.low, interval.high]) {
        const z = Math.abs(k / n - bound) / Math.sqrt((bound * (1 - bound)) / n);
        expect(z).toBeCloseTo(1.959964, 5);
      }
    }
  });
});

describe('the exact Poisson interval', () => {
  it.each([
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [4, 1.09, 10.242],
    [12, 6.201, 20.962],
  ])('of %i is %f to %f', (k, low, high) => {
    const interval = poissonInterval(k);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it.each([1, 2, 3, 7, 12, 30, 100, 377])('of %i leaves 2.5%% on either side, summed term by term', (k) => {
    const { low, high } = poissonInterval(k);
    expect(1 - poissonCdf(k - 1, low)).toBeCloseTo(0.025, 8);
    expect(poissonCdf(k, high)).toBeCloseTo(0.025, 8);
  });

  it.each([600, 5000, 250_000])('of %i does so too, where the terms must be summed from the largest', (k) => {
    const { low, high } = poissonInterval(k);
    expect(upperTail(k, low)).toBeCloseTo(0.025, 6);
    expect(lowerTail(k, high)).toBeCloseTo(0.025, 6);
    expect(low).toBeLessThan(k);
    expect(high).toBeGreaterThan(k);
  });
});

/** log(k!) as a plain sum. */
function logFactorial(k: number): number {
  let sum = 0;
  for (let i = 2; i <= k; i += 1) sum += Math.log(i);
  return sum;
}

/** P(X <= k), from the term of k downwards. */
function lowerTail(k: number, mean: number): number {
  let term = Math.exp(k * Math.log(mean) - mean - logFactorial(k));
  let sum = 0;
  for (let i = k; i >= 0 && term > 1e-18; i -= 1) {
    sum += term;
    term *= i / mean;
  }
  return sum;
}

/** P(X >= k), from the term of k upwards. */
function upperTail(k: number, mean: number): number {
  let term = Math.exp(k * Math.log(mean) - mean - logFactorial(k));
  let sum = 0;
  for (let i = k + 1; term > 1e-18; i += 1) {
    sum += term;
    term *= mean / i;
  }
  return sum;
}

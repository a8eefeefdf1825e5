import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankSumZ } from '../../../src/analysis/statistics/rankSum';

/** By the definition: pairs in which the second is higher, less those expected; the variance from all ranks. */
function slowZ(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second];
  const rankOf = (value: number) =>
    all.filter((one) => one < value).length + (all.filter((one) => one === value).length + 1) / 2;
  const u = second.reduce(
    (sum, b) => sum + first.reduce((own, a) => own + (b > a ? 1 : b === a ? 0.5 : 0), 0),
    0,
  );
  const n = all.length;
  const mean = (n + 1) / 2;
  const spread = all.reduce((sum, value) => sum + (rankOf(value) - mean) ** 2, 0);
  const variance = (first.length * second.length * spread) / (n * (n - 1));
  return variance === 0 ? 0 : (u - (first.length * second.length) / 2) / Math.sqrt(variance);
}

describe('the rank sum', () => {
  it('is that of a worked example', () => {
    // 0, 0 against 1, 2, 3: U = 6, mean 3; variance 2 * 3 / 12 * (6 - 6 / 20) = 2.85.
    expect(rankSumZ([1, 2, 3], [true, true, true], [2, 3])).toBeCloseTo(3 / Math.sqrt(2.85), 10);
    expect(rankSumZ([1, 2], [false, false], [2, 3])).toBeLessThan(0);
  });

  it('is 0 where a group is empty or all are equal', () => {
    expect(rankSumZ([1], [true], [0, 3])).toBe(0);
    expect(rankSumZ([], [], [2, 2])).toBe(0);
    expect(rankSumZ([4, 4], [true, false], [1, 1])).toBe(0);
  });

  it('is what counting every pair gives, in any order, ties and zeros included', () => {
    const group = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(group, group, (first, second) => {
        const marked = [
          ...first.map((value) => ({ value, second: false })),
          ...second.map((value) => ({ value, second: true })),
        ].filter(({ value }) => value > 0);
        const z = rankSumZ(
          marked.map(({ value }) => value),
          marked.map((one) => one.second),
          [first.length, second.length],
        );
        expect(z).toBeCloseTo(slowZ(first, second), 9);
      }),
    );
  });
});

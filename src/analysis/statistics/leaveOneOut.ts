// How far a rate rests on single meetings: what it would be without any one of them.
import type { Interval } from './intervals';

/**
 * The lowest and the highest count per 10,000 tokens when one of the meetings is left out, each in turn; `counts` and
 * `tokens` have one entry a meeting. Null where that leaves no token.
 */
export function ratesWithoutOne(counts: readonly number[], tokens: readonly number[]): Interval | null {
  const count = counts.reduce((sum, one) => sum + one, 0);
  const size = tokens.reduce((sum, one) => sum + one, 0);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  counts.forEach((own, i) => {
    const left = size - (tokens[i] ?? 0);
    if (left <= 0) return;
    const rate = ((count - own) / left) * 10_000;
    low = Math.min(low, rate);
    high = Math.max(high, rate);
  });
  return low > high ? null : { low, high };
}

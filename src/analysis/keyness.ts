// How much more one part of a corpus says something than another.

/**
 * Log Ratio, without unit: log2((a/c) / (b/d)), from occurrences a and b in c and d tokens; 1 is twice as often for
 * its length. A zero count is taken as 0.5. 15 in 2,000 against 5 in 2,500: 1.9069; 12 in 2,100 against 0 in 8,400:
 * 6.5850. Null where a side has no tokens, or nothing is found on either. Hardie (2014).
 */
export function logRatio(a: number, b: number, c: number, d: number): number | null {
  if (c === 0 || d === 0 || a + b === 0) return null;
  return Math.log2((a || 0.5) / c / ((b || 0.5) / d));
}

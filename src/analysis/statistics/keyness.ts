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

/**
 * G2, log-likelihood over two cells, without unit, from occurrences a and b in c and d tokens: E1 = c(a+b)/(c+d),
 * E2 = d(a+b)/(c+d); 2(a ln a/E1 + b ln b/E2), a zero term dropped. 15, 5, 2000, 2500: 7.7124. Null as logRatio is.
 * Rayson and Garside, Workshop on Comparing Corpora (2000).
 */
export function logLikelihood(a: number, b: number, c: number, d: number): number | null {
  if (c === 0 || d === 0 || a + b === 0) return null;
  const term = (observed: number, tokens: number) =>
    observed === 0 ? 0 : observed * Math.log(observed / ((tokens * (a + b)) / (c + d)));
  return 2 * (term(a, c) + term(b, d));
}

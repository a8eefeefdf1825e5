// Measures of how strongly two words go together.

/**
 * logDice, without unit, from the occurrences together and of each: 14 + log2(2 f(xy) / (f(x) + f(y))). 14 is the
 * ceiling of a pair that never parts, one less is half as strong; it does not grow with the corpus. 8 of 389 and 230:
 * 8.726204; 300 of 300 and 300: 14. Minus infinity where the two never meet. Rychlý, RASLAN (2008).
 */
export function logDice(together: number, first: number, second: number): number {
  return 14 + Math.log2((2 * together) / (first + second));
}

/**
 * Occurrences of a collocate to expect near a node if words fell at random: f(n) f(c) S / N, with S the span in tokens
 * (both sides together) and N the tokens in all. 20 and 40 in 10,000 with a span of 10: 0.8. It takes no account of
 * windows that overlap or that a paragraph cuts short, as in BNCweb, so it is a little high where there are many.
 */
export function expectedNear(node: number, collocate: number, span: number, tokens: number): number {
  return (node * collocate * span) / tokens;
}

/**
 * Mutual information in bits: log2(O / E). 8 against 0.8: 3.321928. It favours rare words.
 * Church and Hanks, Computational Linguistics 16 (1990), in its pointwise form.
 */
export function mutualInformation(observed: number, expected: number): number {
  return Math.log2(observed / expected);
}

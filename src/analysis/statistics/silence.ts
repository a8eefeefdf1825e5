// How much the silence of something that occurs at a known rate says: a Poisson count of which none was found.

/** Fewer occurrences than this may fail to come by chance alone: a silence where 3 are expected has chance exp(-3). */
const ENOUGH_EXPECTED = 3;

/**
 * Occurrences expected in a text, by the rate elsewhere: `occurrences` in `tokens` there. 6 in 2,000 tokens let expect 3 in
 * 1,000. Null where there is no text to have a rate from.
 */
export function expectedAtRate(occurrences: number, tokens: number, textTokens: number): number | null {
  // Multiplied first: what is exactly 3 comes out as 3.
  return tokens === 0 ? null : (occurrences * textTokens) / tokens;
}

/** Poisson chance that none is found where `expected` are: exp(-expected). 3: .0498; 0: 1. */
export function silenceChance(expected: number): number {
  return Math.exp(-expected);
}

/** Whether a silence says something: its chance is under 5%, by the rule that at least 3 were expected. */
export function isTelling(expected: number | null): boolean {
  return expected !== null && expected >= ENOUGH_EXPECTED;
}

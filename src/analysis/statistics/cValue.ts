// C-value: how much a recurring wording stands on its own, rather than as a part of longer ones.

/** A wording as its words (any numbers that tell words apart) with its occurrences. */
export interface CountedTerm {
  readonly words: readonly number[];
  readonly frequency: number;
}

/**
 * C-value, without unit: log2 of the length in words, times the occurrences less the mean occurrences of the longer
 * terms that hold it (all of them, not only the next longer). Length 2, 12 times, inside terms of 5 and of 3: 8. Length
 * 3, 5 times, inside one of 3: 3.16993. Frantzi, Ananiadou and Mima, Int. J. Digit. Libr. 3 (2000).
 */
export function cValue(length: number, frequency: number, longer: readonly number[]): number {
  const mean = longer.length === 0 ? 0 : longer.reduce((sum, one) => sum + one, 0) / longer.length;
  return Math.log2(length) * (frequency - mean);
}

/**
 * For each of the terms, the occurrences of each longer one among them that holds it. Work: for each term, its runs of
 * words, of which a term of n has n(n-1)/2.
 */
export function longerTerms(terms: readonly CountedTerm[]): readonly (readonly number[])[] {
  const known = new Map(terms.map(({ words }, i) => [words.join(' '), i]));
  const longer = terms.map((): number[] => []);
  for (const { words, frequency } of terms) {
    const inside = new Set<number>();
    for (let length = 2; length < words.length; length += 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const part = known.get(words.slice(from, from + length).join(' '));
        if (part !== undefined) inside.add(part);
      }
    }
    for (const part of inside) longer[part]?.push(frequency);
  }
  return longer;
}

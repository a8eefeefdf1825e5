// Smoothing, off unless asked for: a moving mean that never reaches across an empty period.

/**
 * The mean of the values from `s` before to `s` after each one, fewer at the edges; null stays null, and no mean reaches
 * across one. Rates 0, 18.1818, 5, 0, 12 with s 1: 9.0909, 7.7273, 7.7273, 5.6667, 6.
 */
export function smooth(values: readonly (number | null)[], s: number): readonly (number | null)[] {
  return values.map((value, t) => {
    if (value === null) return null;
    let sum = value;
    let taken = 1;
    for (const step of [-1, 1]) {
      for (let k = 1; k <= s; k += 1) {
        const neighbour = values[t + k * step] ?? null;
        if (neighbour === null) break;
        sum += neighbour;
        taken += 1;
      }
    }
    return sum / taken;
  });
}

// Whether one group of numbers lies above another, whatever their distribution, and whatever a few of them are.

/**
 * z of the rank sum test of Mann and Whitney (1947), without unit, corrected for ties: above 0 where the second group lies
 * higher. All but `values` are 0; `second` says of each of them whether it is in the second group. 0 where a group is empty or
 * all numbers are equal. First group 0, 0, second 1, 2, 3: 1.7889 (U = 6, mean 3, deviation 1.6771).
 */
export function rankSumZ(
  values: readonly number[],
  second: readonly boolean[],
  [size1, size2]: readonly [number, number],
): number {
  const size = size1 + size2;
  if (size1 === 0 || size2 === 0) return 0;
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const zeros = size - values.length;
  const secondValues = second.filter((one) => one).length;
  let ranks = ((size2 - secondValues) * (zeros + 1)) / 2;
  let ties = cubeLess(zeros);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    const rank = zeros + (from + 1 + to) / 2;
    for (const i of order.slice(from, to)) if (second[i] === true) ranks += rank;
    ties += cubeLess(to - from);
    from = to;
  }
  const variance = ((size1 * size2) / 12) * (size + 1 - ties / (size * (size - 1)));
  if (variance <= 0) return 0;
  return (ranks - (size2 * (size2 + 1)) / 2 - (size1 * size2) / 2) / Math.sqrt(variance);
}

function cubeLess(tied: number): number {
  return tied ** 3 - tied;
}

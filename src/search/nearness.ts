// Which of the words that MiniSearch finds near a typed one to offer first.

/** Words that begin with the typed one first, the most frequent first; then the others, the fewest edits first. */
export function orderByNearness(
  typed: string,
  words: readonly string[],
  frequency: (word: string) => number,
): readonly string[] {
  return words
    .map((word) => ({
      word,
      edits: word.startsWith(typed) ? 0 : countEdits(typed, word),
      frequency: frequency(word),
    }))
    .filter((candidate) => candidate.frequency > 0)
    .sort((a, b) => a.edits - b.edits || b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

/**
 * Letters to insert, drop, replace or swap with their neighbour to make one word the other (optimal string alignment):
 * "refrom" to "reform" is 1.
 */
export function countEdits(from: string, to: string): number {
  return editsFrom(from, from.length + to.length)(to);
}

/** The same from one word to many; where it is more than `most`, the answer is some number above `most`, found soon. */
export function editsFrom(from: string, most: number): (to: string) => number {
  const letters = Array.from({ length: from.length }, (_, i) => from.charCodeAt(i));
  // Row i: edits from the first i letters to the first j of the other word. Only cells near the diagonal can be few.
  let earlier: number[] = [];
  let previous: number[] = [];
  let row: number[] = [];
  return (to) => {
    if (Math.abs(from.length - to.length) > most) return most + 1;
    for (let j = 0; j <= to.length; j += 1) row[j] = j;
    for (let i = 1; i <= letters.length; i += 1) {
      const spare = earlier;
      earlier = previous;
      previous = row;
      row = spare;
      const first = Math.max(1, i - most);
      const last = Math.min(to.length, i + most);
      row[first - 1] = first === 1 ? i : most + 1;
      let least = first === 1 ? i : most + 1;
      for (let j = first; j <= last; j += 1) {
        const letter = to.charCodeAt(j - 1);
        const replaced = (previous[j - 1] ?? 0) + (letters[i - 1] === letter ? 0 : 1);
        const dropped = j === i + most ? most + 1 : (previous[j] ?? 0) + 1;
        let edits = Math.min(replaced, dropped, (row[j - 1] ?? 0) + 1);
        if (i > 1 && j > 1 && letters[i - 2] === letter && letters[i - 1] === to.charCodeAt(j - 2)) {
          edits = Math.min(edits, (earlier[j - 2] ?? 0) + 1);
        }
        row[j] = edits;
        if (edits < least) least = edits;
      }
      // A swap reaches back over a row, and then costs one more than that row had: two rows too far are an end.
      if (least > most && leastOf(previous, i - 1, to.length, most) >= most) return most + 1;
    }
    return row[to.length] ?? 0;
  };
}

function leastOf(row: readonly number[], i: number, length: number, most: number): number {
  let least = i;
  for (let j = Math.max(0, i - most); j <= Math.min(length, i + most); j += 1) {
    least = Math.min(least, row[j] ?? least);
  }
  return least;
}

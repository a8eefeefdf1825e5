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

/** Letters to insert, drop or replace to make one word the other (Levenshtein): "refrom" to "reform" is 2. */
export function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

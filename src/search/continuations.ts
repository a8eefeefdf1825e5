// How the corpus goes on after a phrase.
import { type Counter, phraseOf } from '../corpus/counter';

export interface Continuation {
  readonly type: string;
  readonly occurrences: number;
}

/** The types that follow a phrase in its paragraph more than once, the most frequent first. */
export function findNext(
  { index, occurrences }: Counter,
  phrase: readonly string[],
): readonly Continuation[] {
  const counts = new Map<number, number>();
  for (const end of occurrences(phraseOf(phrase)).ends) {
    const id = index.stream[end] ?? 0;
    if (id !== 0) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([id, occurrences]) => ({ type: index.types[id] ?? '', occurrences }));
}

// How the corpus goes on after a phrase.
import { type Counter, phraseOf } from '../corpus/counter/counter';
import type { TokenIndex } from '../corpus/counter/tokenIndex';

export interface Continuation {
  readonly type: string;
  readonly occurrences: number;
}

/** The types that follow a phrase in its paragraph more than once, the most frequent first. */
export function findNext(
  { index, occurrences }: Counter,
  phrase: readonly string[],
): readonly Continuation[] {
  return countNext(index, { positions: occurrences(phraseOf(phrase)).ends, offset: 0 }).map(
    ([id, occurrences]) => ({
      type: index.types[id] ?? '',
      occurrences,
    }),
  );
}

/** Positions of the stream, and how many places after each the next word stands. */
export interface Reached {
  readonly positions: Uint32Array;
  readonly offset: number;
}

/** The term ids of the next words that repeat, each with how often, the most frequent first; a break is no word. */
export function countNext(
  { stream, types }: TokenIndex,
  { positions, offset }: Reached,
): readonly (readonly [id: number, occurrences: number])[] {
  const counts = new Uint32Array(types.length);
  const repeated: number[] = [];
  for (let i = 0; i < positions.length; i += 1) {
    const id = stream[(positions[i] ?? 0) + offset] ?? 0;
    const count = (counts[id] ?? 0) + 1;
    counts[id] = count;
    if (count === 2 && id !== 0) repeated.push(id);
  }
  return repeated.map((id) => [id, counts[id] ?? 0] as const).sort(([a, x], [b, y]) => y - x || a - b);
}

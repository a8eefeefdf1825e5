// Where many positions stand, found in one walk: a search for each would cost more than the counting.
import type { TokenIndex } from './tokenIndex';

/** One entry a position: indexes of its document, paragraph and sentence, the last two over the whole corpus. */
export interface Places {
  readonly documents: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly sentences: Uint32Array;
}

/** Locates positions of the stream that never fall. */
export function placesOf(index: TokenIndex, positions: Uint32Array): Places {
  const paragraphs = lastStarts(index.paragraphStarts, positions);
  return {
    documents: lastStarts(index.documentParagraphs, paragraphs),
    paragraphs,
    sentences: lastStarts(index.sentenceStarts, positions),
  };
}

// For each value the last entry that is at most it; both lists never fall.
function lastStarts(starts: Uint32Array, values: Uint32Array): Uint32Array {
  let last = 0;
  return values.map((value) => {
    while ((starts[last + 1] ?? Number.POSITIVE_INFINITY) <= value) last += 1;
    return last;
  });
}

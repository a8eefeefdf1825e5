// Where many positions stand, found in one walk: a search for each would cost more than the counting.
import type { TokenIndex } from './tokenIndex';

/** One entry a position: indexes of its document, paragraph and sentence, the last two over the whole corpus. */
export interface Locations {
  readonly documents: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly sentences: Uint32Array;
}

/** Locates positions of the stream that never fall. */
export function locateAll(index: TokenIndex, positions: Uint32Array): Locations {
  const paragraphs = lastStarts(index.paragraphStarts, positions);
  return {
    documents: lastStarts(index.documentParagraphs, paragraphs),
    paragraphs,
    sentences: lastStarts(index.sentenceStarts, positions),
  };
}

/** First position and one past the last of a sentence, by the index of its document and its numbers from 1, as `locate` gives them. */
export function rangeOfSentence(
  index: TokenIndex,
  document: number,
  paragraph: number,
  sentence: number,
): readonly [start: number, end: number] {
  const inCorpus = (index.documentParagraphs[document] ?? 0) + paragraph - 1;
  const first = (index.paragraphSentences[inCorpus] ?? 0) + sentence - 1;
  const isLast = first + 1 === index.paragraphSentences[inCorpus + 1];
  const paragraphEnd = (index.paragraphStarts[inCorpus + 1] ?? index.stream.length) - 1;
  const end = isLast ? paragraphEnd : (index.sentenceStarts[first + 1] ?? paragraphEnd);
  return [index.sentenceStarts[first] ?? paragraphEnd, end];
}

/** The types of a sentence, named as for rangeOfSentence. */
export function typesOfSentence(
  index: TokenIndex,
  document: number,
  paragraph: number,
  sentence: number,
): readonly string[] {
  const [start, end] = rangeOfSentence(index, document, paragraph, sentence);
  return Array.from(index.stream.subarray(start, end), (id) => index.types[id] ?? '');
}

// For each value the last entry that is at most it; both lists never fall.
function lastStarts(starts: Uint32Array, values: Uint32Array): Uint32Array {
  const found = new Uint32Array(values.length);
  let last = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    while ((starts[last + 1] ?? Number.POSITIVE_INFINITY) <= value) last += 1;
    found[i] = last;
  }
  return found;
}

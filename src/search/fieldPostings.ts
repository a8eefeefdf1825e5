// One field of all documents, the title or the text, as BM25+ needs it.
import type { Entries, FieldEntries } from '../corpus/counter/entries';

/** One field of all documents. */
export interface FieldPostings {
  readonly entriesOf: (term: number) => Entries;
  /** What BM25+ adds to a term's frequency in each document, which grows with the document's length. */
  readonly dampings: Float64Array;
}

export function postingsOf({ distinctTypes, entriesOf }: FieldEntries): FieldPostings {
  return { entriesOf, dampings: dampingsOf(distinctTypes) };
}

/** MiniSearch's own. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/**
 * Of each document's number of distinct terms, which is what MiniSearch calls its length. It keeps the average as it adds
 * documents; another way to it, or to the rest, would round otherwise, and equal scores would no longer be equal.
 */
function dampingsOf(lengths: Uint32Array): Float64Array {
  const { k, b } = BM25;
  const average = lengths.reduce((mean, length, d) => (mean * d + length) / (d + 1), 0);
  return Float64Array.from(lengths, (length) => k * (1 - b + (b * length) / average));
}

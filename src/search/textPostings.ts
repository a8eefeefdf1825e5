// Which documents have a type in their text, and how often: worked out from its positions when a search asks for it.
import type { Counter } from '../corpus/counter';
import { documentCount, documentStart, type TokenIndex } from '../corpus/tokenIndex';
import { dampingsOf, type Entries, type FieldPostings, NO_ENTRIES } from './fieldPostings';

/** A block is 2 ** 8 positions, about a quarter of a document. */
const BLOCK = 8;

/** Entries that are kept for the next search; those of all types would take as much memory as the token stream. */
const MOST_KEPT = 500_000;

/** The text of all documents as a field; terms from `index.types.length` on are in no text. */
export function textPostings({ index, positionsOf }: Counter): FieldPostings {
  const starts = Uint32Array.from({ length: documentCount(index) + 1 }, (_, d) => documentStart(index, d));
  const blocks = documentsOfBlocks(index, starts);
  const kept = new Map<number, Entries>();
  let size = 0;
  return {
    dampings: dampingsOf(countDistinct(index, starts)),
    entriesOf(term) {
      if (term >= index.types.length) return NO_ENTRIES;
      const entries = kept.get(term) ?? entriesFrom(positionsOf(term), starts, blocks);
      if (kept.has(term)) return entries;
      size += entries.documents.length;
      if (size > MOST_KEPT) {
        kept.clear();
        size = entries.documents.length;
      }
      kept.set(term, entries);
      return entries;
    },
  };
}

// The positions rise: the document only ever moves on.
function entriesFrom(positions: Uint32Array, starts: Uint32Array, blocks: Uint32Array): Entries {
  const most = Math.min(positions.length, starts.length - 1);
  const documents = new Uint32Array(most);
  const frequencies = new Uint32Array(most);
  let filled = 0;
  for (let i = 0; i < positions.length; ) {
    const position = positions[i] ?? 0;
    let document = blocks[position >>> BLOCK] ?? 0;
    let end = starts[document + 1] ?? 0;
    while (position >= end) {
      document += 1;
      end = starts[document + 1] ?? 0;
    }
    const first = i;
    do i += 1;
    while (i < positions.length && (positions[i] ?? 0) < end);
    documents[filled] = document;
    frequencies[filled] = i - first;
    filled += 1;
  }
  return { documents: documents.subarray(0, filled), frequencies: frequencies.subarray(0, filled) };
}

// The document in which each block of positions begins.
function documentsOfBlocks({ stream }: TokenIndex, starts: Uint32Array): Uint32Array {
  let document = 0;
  return Uint32Array.from({ length: (stream.length >>> BLOCK) + 1 }, (_, block) => {
    while (document + 2 < starts.length && (starts[document + 1] ?? 0) <= block << BLOCK) document += 1;
    return document;
  });
}

// Distinct types of each document. Whether one is new to it cannot be foreseen, so that is added and not branched on.
function countDistinct({ stream, types }: TokenIndex, starts: Uint32Array): Uint32Array {
  const distinct = new Uint32Array(starts.length - 1);
  // The document, from 1, in which each type was last seen; the break is in all of them.
  const lastIn = new Int32Array(types.length);
  for (let document = 1; document < starts.length; document += 1) {
    const end = starts[document] ?? 0;
    lastIn[0] = document;
    let count = 0;
    for (let position = starts[document - 1] ?? 0; position < end; position += 1) {
      const id = stream[position] ?? 0;
      count += ((lastIn[id] ?? 0) - document) >>> 31;
      lastIn[id] = document;
    }
    distinct[document - 1] = count;
  }
  return distinct;
}

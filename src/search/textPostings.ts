// The text of all documents as a field.
import type { Counter } from '../corpus/counter';
import type { Entries } from '../corpus/entries';
import { documentCount, documentStart, type TokenIndex } from '../corpus/tokenIndex';
import { dampingsOf, type FieldPostings } from './fieldPostings';

const NO_ENTRIES: Entries = { documents: new Uint32Array(0), frequencies: new Uint32Array(0) };

/** Terms from `index.types.length` on are in no text. */
export function textPostings({ index, entriesOf }: Counter): FieldPostings {
  return {
    dampings: dampingsOf(countDistinct(index)),
    entriesOf: (term) => (term < index.types.length ? entriesOf(term) : NO_ENTRIES),
  };
}

// Distinct types of each document. Whether one is new to it cannot be foreseen, so that is added and not branched on.
function countDistinct(index: TokenIndex): Uint32Array {
  const { stream, types } = index;
  const distinct = new Uint32Array(documentCount(index));
  // The document, from 1, in which each type was last seen; the break is in all of them.
  const lastIn = new Int32Array(types.length);
  for (let document = 1; document <= distinct.length; document += 1) {
    const end = documentStart(index, document);
    lastIn[0] = document;
    let count = 0;
    for (let position = documentStart(index, document - 1); position < end; position += 1) {
      const id = stream[position] ?? 0;
      count += ((lastIn[id] ?? 0) - document) >>> 31;
      lastIn[id] = document;
    }
    distinct[document - 1] = count;
  }
  return distinct;
}

// The text of all documents as a field.
import type { Counter } from '../corpus/counter';
import type { Entries } from '../corpus/entries';
import { dampingsOf, type FieldPostings } from './fieldPostings';

const NO_ENTRIES: Entries = { documents: new Uint32Array(0), frequencies: new Uint32Array(0) };

/** Terms from `index.types.length` on are in no text. */
export function textPostings({ index, entriesOf }: Counter): FieldPostings {
  return {
    dampings: dampingsOf(index.distinctTypes),
    entriesOf: (term) => (term < index.types.length ? entriesOf(term) : NO_ENTRIES),
  };
}

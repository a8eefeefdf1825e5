// Which documents have a type, and how often: worked out when it is asked for, and kept for a while.
import { documentStarts, type TokenIndex } from './tokenIndex';

/** The documents that have a type, by index, rising; and how often each has it. */
export interface Entries {
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
}

/** A block is 2 ** 8 positions, about a quarter of a document. */
const BLOCK = 8;

/** Entries that are kept for the next question; those of all types would take as much memory as the token stream. */
const MOST_KEPT = 500_000;

export const NO_ENTRIES: Entries = { documents: new Uint32Array(0), frequencies: new Uint32Array(0) };

/** One field of all documents, their texts or titles, told by documents. */
export interface FieldEntries {
  /** How many different types each document has. */
  readonly distinctTypes: Uint32Array;
  /** Which documents have a type, by its term id, and how often. */
  readonly entriesOf: (id: number) => Entries;
}

/** The texts told by documents: the token index does so, and the table of entries. */
export interface EntrySource extends FieldEntries {
  /** Type of each term id; types[0] is the break. */
  readonly types: readonly string[];
  /** The term id of a type; undefined for an unknown one. */
  readonly idOf: (type: string) => number | undefined;
}

/** Term id of each type; the break has none. */
export function idsOf(types: readonly string[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (let id = 1; id < types.length; id += 1) ids.set(types[id] ?? '', id);
  return ids;
}

/** The entries of a type by its term id, from where it stands; up to `mostKept` documents of types are kept. */
export function createEntries(
  index: TokenIndex,
  positionsOf: (id: number) => Uint32Array,
  mostKept = MOST_KEPT,
): (id: number) => Entries {
  const starts = documentStarts(index);
  const blocks = documentsOfBlocks(index, starts);
  return keepEntries((id) => entriesFrom(positionsOf(id), starts, blocks), mostKept);
}

/** As `make`, but entries of up to `mostKept` documents are kept. */
export function keepEntries(make: (id: number) => Entries, mostKept = MOST_KEPT): (id: number) => Entries {
  const kept = new Map<number, Entries>();
  let size = 0;
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const entries = make(id);
    size += entries.documents.length;
    if (size > mostKept) {
      kept.clear();
      size = entries.documents.length;
    }
    kept.set(id, entries);
    return entries;
  };
}

// The positions rise: the document only ever moves on, and of a common type it is nearly always the next one.
function entriesFrom(positions: Uint32Array, starts: Uint32Array, blocks: Uint32Array): Entries {
  const most = Math.min(positions.length, starts.length - 1);
  const documents = new Uint32Array(most);
  const frequencies = new Uint32Array(most);
  let filled = 0;
  let document = -1;
  for (let i = 0; i < positions.length; ) {
    const position = positions[i] ?? 0;
    document += 1;
    let end = starts[document + 1] ?? 0;
    if (position >= end) {
      document = blocks[position >>> BLOCK] ?? 0;
      end = starts[document + 1] ?? 0;
    }
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
  const blocks = new Uint32Array((stream.length >>> BLOCK) + 1);
  let document = 0;
  for (let block = 0; block < blocks.length; block += 1) {
    while (document + 2 < starts.length && (starts[document + 1] ?? 0) <= block << BLOCK) document += 1;
    blocks[block] = document;
  }
  return blocks;
}

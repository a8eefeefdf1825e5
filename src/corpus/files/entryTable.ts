// The table of entries: which documents have each type, how often, and what their titles say. Less than half of the token
// index, and nothing to work out before the first question: enough to rank and count meetings by single words.

import { type Entries, type EntrySource, type FieldEntries, idsOf, keepEntries } from '../counter/entries';
import { rowsOf } from '../counter/positions';
import { entriesOfTitles, numberTitles } from '../counter/titleTerms';
import { ByteReader, ByteWriter } from './bytes';

export interface EntryTable extends EntrySource {
  /** Types that titles alone have; their term ids go on from those of `types`. */
  readonly ownTypes: readonly string[];
  readonly titles: FieldEntries;
}

/** What is known of the texts and of the types of each title, to be written. */
export function makeEntryTable(texts: EntrySource, titles: readonly (readonly string[])[]): EntryTable {
  const { types, distinctTypes, idOf, entriesOf } = texts;
  const numbered = numberTitles(titles, types.length, idOf);
  const { ownTypes } = numbered;
  const size = types.length + ownTypes.length;
  return { types, distinctTypes, idOf, entriesOf, ownTypes, titles: entriesOfTitles(numbered, size) };
}

/** "RTE1" */
const MAGIC = [0x52, 0x54, 0x45, 0x31] as const;
const WHAT = 'table of entries';

/** A gap and a frequency share a number, of which the frequency takes two bits; those from four on have one of their own. */
const SHARED = 3;

/**
 * Layout, numbers as LEB128: magic; length of the dictionary in bytes, the dictionary as in the token index; the same of
 * the types that titles alone have; number of documents. Then the texts and after them the titles, each as: different types
 * of each document; how many documents each type has; length in bytes of each type's row; the rows. A type that more than
 * four fifths of the documents have has its frequency in each document as its row. Of others each entry is the number of
 * documents left out since the last one, times four, plus the frequency less one; from four on it is three that is added,
 * and what is left of the frequency follows.
 *
 * Two documents, "Go on. Go." with the title "On", and "Go." with the title "New on", in hexadecimal:
 *
 *     52 54 45 31        magic, "RTE1"
 *     05 67 6F 0A 6F 6E  a dictionary of 5 bytes: "go", a line end, "on"; their ids are 1 and 2
 *     03 6E 65 77        types of titles alone, 3 bytes: "new", whose id is 3
 *     02                 2 documents
 *     02 01              the texts: 2 types in the first document, 1 in the second
 *     02 01              "go" is in 2 documents, "on" in 1
 *     02 01              their rows have 2 bytes and 1
 *     02 01              "go", which more than four fifths have: 2 times in the first, 1 time in the second
 *     00                 "on": no document left out (0 x 4), 1 time (less one, 0)
 *     01 02              the titles: 1 type in the first, 2 in the second
 *     00 02 01           "go" is in no title, "on" in 2, "new" in 1
 *     00 02 01           their rows have no byte, 2 and 1
 *     01 01              "on": 1 time in each
 *     04                 "new": one document left out (1 x 4), 1 time (less one, 0)
 */
export function encodeEntryTable(table: EntryTable): Uint8Array<ArrayBuffer> {
  const { types, ownTypes, titles } = table;
  const bytes = new ByteWriter();
  for (const byte of MAGIC) bytes.byte(byte);
  bytes.lines(types.slice(1));
  bytes.lines(ownTypes);
  bytes.number(table.distinctTypes.length);
  writeField(bytes, table, types.length);
  writeField(bytes, titles, types.length + ownTypes.length);
  return bytes.result();
}

function writeField(bytes: ByteWriter, { distinctTypes, entriesOf }: FieldEntries, terms: number): void {
  const sizes = new ByteWriter();
  const rows = new ByteWriter();
  for (const distinct of distinctTypes) bytes.number(distinct);
  for (let id = 1; id < terms; id += 1) {
    const entries = entriesOf(id);
    bytes.number(entries.documents.length);
    const before = rows.length;
    if (isDense(entries.documents.length, distinctTypes.length))
      writeDense(rows, entries, distinctTypes.length);
    else writeSparse(rows, entries);
    sizes.number(rows.length - before);
  }
  bytes.bytes(sizes.written());
  bytes.bytes(rows.written());
}

function isDense(entries: number, documents: number): boolean {
  return entries * 5 > documents * 4;
}

function writeDense(bytes: ByteWriter, { documents, frequencies }: Entries, size: number): void {
  let next = 0;
  for (let d = 0; d < size; d += 1) {
    const has = documents[next] === d;
    bytes.number(has ? (frequencies[next] ?? 0) : 0);
    if (has) next += 1;
  }
}

function writeSparse(bytes: ByteWriter, { documents, frequencies }: Entries): void {
  let next = 0;
  for (let i = 0; i < documents.length; i += 1) {
    const document = documents[i] ?? 0;
    const more = (frequencies[i] ?? 0) - 1;
    bytes.number((document - next) * (SHARED + 1) + Math.min(more, SHARED));
    if (more >= SHARED) bytes.number(more - SHARED);
    next = document + 1;
  }
}

/** Throws an Error where the bytes are no such table or end too early; a row that is wrong is told when it is read. */
export function openEntryTable(file: Uint8Array): EntryTable {
  const bytes = new ByteReader(file, WHAT);
  if (MAGIC.some((byte) => bytes.byte() !== byte))
    throw new Error(`The file of the ${WHAT} begins with the wrong bytes.`);
  const types = ['', ...bytes.lines()];
  const ownTypes = bytes.lines();
  const documents = bytes.count();
  const texts = openField(bytes, documents, types.length);
  const titles = openField(bytes, documents, types.length + ownTypes.length);
  if (bytes.left() > 0) throw new Error(`The file of the ${WHAT} has bytes after its end.`);
  const ids = idsOf(types);
  return { ...texts, types, ownTypes, titles, idOf: (type) => ids.get(type) };
}

function openField(bytes: ByteReader, documents: number, terms: number): FieldEntries {
  const distinctTypes = bytes.numbers(documents);
  const counts = bytes.numbers(terms - 1);
  const starts = rowsOf(bytes.numbers(terms - 1));
  const rows = bytes.bytes(starts.at(-1) ?? 0);
  return {
    distinctTypes,
    entriesOf: keepEntries((id) => {
      const row = new ByteReader(rows.subarray(starts[id - 1], starts[id]), WHAT);
      const count = counts[id - 1] ?? 0;
      const entries = isDense(count, documents) ? readDense(row, count, documents) : readSparse(row, count);
      const last = entries.documents.at(-1) ?? 0;
      if (row.left() > 0 || last >= documents) throw new Error(`The ${WHAT} does not fit together.`);
      return entries;
    }),
  };
}

function readDense(row: ByteReader, count: number, size: number): Entries {
  const documents = new Uint32Array(count);
  const frequencies = new Uint32Array(count);
  let filled = 0;
  row.numbers(size).forEach((frequency, d) => {
    if (frequency === 0) return;
    documents[filled] = d;
    frequencies[filled] = frequency;
    filled += 1;
  });
  if (filled !== count) throw new Error(`The ${WHAT} does not fit together.`);
  return { documents, frequencies };
}

function readSparse(row: ByteReader, count: number): Entries {
  const documents = new Uint32Array(row.checkCount(count));
  const frequencies = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < count; i += 1) {
    const entry = row.number();
    const more = entry % (SHARED + 1);
    next += Math.floor(entry / (SHARED + 1));
    documents[i] = next;
    frequencies[i] = 1 + more + (more === SHARED ? row.number() : 0);
    next += 1;
  }
  return { documents, frequencies };
}

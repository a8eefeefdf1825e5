// The table of single words by month: small enough to arrive before the token index, so that their trends do too.

import type { Counter } from '../counter/counter';
import type { Entries } from '../counter/entries';
import { ByteReader, ByteWriter } from './bytes';

/** What a word counts in one month that has it. */
interface WordMonth {
  /** Index into the months that have a document, in order. */
  readonly month: number;
  readonly occurrences: number;
  readonly meetings: number;
}

export interface WordMonths {
  /** Whether the table can tell how often a word occurs: those too rare for it wait for the token index. */
  knows(type: string): boolean;
  /** In order of month; [] for a word that the corpus lacks, as for one that the table does not know. */
  find(type: string): readonly WordMonth[];
}

/** "RWM2" */
const MAGIC = [0x52, 0x57, 0x4d, 0x32] as const;

/** About 450 kB as it is sent, where a month has 30 meetings: the table is there to arrive before the token index. */
const MOST_ENTRIES = 600_000;

/** The months (YYYY-MM) that have a document, in order; dates never fall. */
export function monthsOf(dates: readonly string[]): readonly string[] {
  return [...new Set(dates.map((date) => date.slice(0, 7)))];
}

/**
 * The most frequent words, as many as have at most `mostEntries` entries, one a word and month that has it. Layout,
 * numbers as LEB128: magic; 1 where every word is there, else 0; number of months; length of the dictionary in bytes,
 * the dictionary as in the token index. Then columns, since like beside like is packed better: how many months each word
 * has; the months of each word that has at most half of them, as steps from the one before; meetings, of each word that
 * has more than half for every month, of the others for those they have; occurrences beyond one a meeting, one an entry.
 */
export function encodeWordMonths(
  counter: Counter,
  dates: readonly string[],
  mostEntries = MOST_ENTRIES,
): Uint8Array<ArrayBuffer> {
  const { types } = counter.index;
  const months = monthsOf(dates);
  const rows = chooseRows(counter, dates, months, mostEntries);
  const bytes = new ByteWriter();
  for (const byte of MAGIC) bytes.byte(byte);
  bytes.byte(rows.length === types.length - 1 ? 1 : 0);
  bytes.number(months.length);
  bytes.lines(types.slice(1, rows.length + 1));
  for (const row of rows) bytes.number(row.length);
  for (const row of rows) {
    if (isDense(row.length, months.length)) continue;
    let before = 0;
    for (const { month } of row) {
      bytes.number(month - before);
      before = month;
    }
  }
  for (const row of rows) {
    if (!isDense(row.length, months.length)) for (const { meetings } of row) bytes.number(meetings);
    else {
      const held = new Uint32Array(months.length);
      for (const { month, meetings } of row) held[month] = meetings;
      for (const meetings of held) bytes.number(meetings);
    }
  }
  for (const row of rows) for (const entry of row) bytes.number(entry.occurrences - entry.meetings);
  return bytes.result();
}

function isDense(entries: number, months: number): boolean {
  return entries * 2 > months;
}

// Types are numbered by frequency.
function chooseRows(
  counter: Counter,
  dates: readonly string[],
  months: readonly string[],
  mostEntries: number,
): readonly (readonly WordMonth[])[] {
  const numbers = new Map(months.map((month, m) => [month, m]));
  const monthOfDocument = dates.map((date) => numbers.get(date.slice(0, 7)) ?? 0);
  const rows: (readonly WordMonth[])[] = [];
  let entries = 0;
  for (let id = 1; id < counter.index.types.length; id += 1) {
    const row = rowOf(counter.entriesOf(id), monthOfDocument);
    entries += row.length;
    if (entries > mostEntries) break;
    rows.push(row);
  }
  return rows;
}

function rowOf(
  { documents, frequencies }: Entries,
  monthOfDocument: readonly number[],
): readonly WordMonth[] {
  const row: { month: number; occurrences: number; meetings: number }[] = [];
  let last = { month: -1, occurrences: 0, meetings: 0 };
  for (let i = 0; i < documents.length; i += 1) {
    const month = monthOfDocument[documents[i] ?? 0] ?? 0;
    if (last.month !== month) {
      last = { month, occurrences: 0, meetings: 0 };
      row.push(last);
    }
    last.occurrences += frequencies[i] ?? 0;
    last.meetings += 1;
  }
  return row;
}

/** Throws an Error where the bytes are no such table or end too early. */
export function decodeWordMonths(file: Uint8Array): WordMonths {
  const bytes = new ByteReader(file, 'table of words');
  if (MAGIC.some((byte) => bytes.byte() !== byte))
    throw new Error('The file of the table of words begins with the wrong bytes.');
  const complete = bytes.byte() === 1;
  const months = bytes.number();
  const types = bytes.lines();
  const ids = new Map(types.map((type, id) => [type, id]));
  const rows = new Uint32Array(types.length + 1);
  types.forEach((_, id) => {
    rows[id + 1] = (rows[id] ?? 0) + bytes.count();
  });
  const entries = bytes.checkCount(rows[types.length] ?? 0);
  const sizeOf = (id: number) => (rows[id + 1] ?? 0) - (rows[id] ?? 0);
  const month = new Uint32Array(entries);
  const meetings = new Uint32Array(entries);
  const occurrences = new Uint32Array(entries);
  types.forEach((_, id) => {
    const from = rows[id] ?? 0;
    if (isDense(sizeOf(id), months)) return;
    for (let i = 0; i < sizeOf(id); i += 1) {
      month[from + i] = (i === 0 ? 0 : (month[from + i - 1] ?? 0)) + bytes.number();
    }
  });
  types.forEach((_, id) => {
    const from = rows[id] ?? 0;
    if (!isDense(sizeOf(id), months)) {
      for (let i = 0; i < sizeOf(id); i += 1) meetings[from + i] = bytes.number();
      return;
    }
    let filled = from;
    for (let m = 0; m < months; m += 1) {
      const held = bytes.number();
      if (held === 0) continue;
      month[filled] = m;
      meetings[filled] = held;
      filled += 1;
    }
    if (filled !== rows[id + 1]) throw new Error('The table of words does not fit together.');
  });
  for (let i = 0; i < entries; i += 1) occurrences[i] = (meetings[i] ?? 0) + bytes.number();
  if (bytes.left() > 0) throw new Error('The file of the table of words has bytes after its end.');
  return {
    knows: (type) => complete || ids.has(type),
    find(type) {
      const id = ids.get(type);
      if (id === undefined) return [];
      return Array.from({ length: sizeOf(id) }, (_, i): WordMonth => {
        const at = (rows[id] ?? 0) + i;
        return { month: month[at] ?? 0, occurrences: occurrences[at] ?? 0, meetings: meetings[at] ?? 0 };
      });
    },
  };
}

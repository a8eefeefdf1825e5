// The table of single words by month: small enough to arrive before the token index, so that their trends do too.
import { ByteReader, ByteWriter } from './bytes';
import type { Counter } from './counter';
import { documentStart, lastAtMost } from './tokenIndex';

/** What a word counts in one month that has it. */
interface WordMonth {
  /** Index into the months that have a document, in order. */
  readonly month: number;
  readonly occurrences: number;
  readonly meetings: number;
}

export interface WordMonths {
  /** In order of month; [] for a word that the corpus lacks. */
  find(type: string): readonly WordMonth[];
}

/** "RWM1" */
const MAGIC = [0x52, 0x57, 0x4d, 0x31] as const;

/** The months (YYYY-MM) that have a document, in order; dates never fall. */
export function monthsOf(dates: readonly string[]): readonly string[] {
  return [...new Set(dates.map((date) => date.slice(0, 7)))];
}

/**
 * Layout, numbers as LEB128: magic; length of the dictionary in bytes, the dictionary as in the token index; then for
 * each type the number of its months, and for each month the step from the one before, and its occurrences doubled,
 * with 1 added where they are more than its meetings, which then follow.
 */
export function encodeWordMonths(counter: Counter, dates: readonly string[]): Uint8Array<ArrayBuffer> {
  const { types } = counter.index;
  const months = monthsOf(dates);
  const numbers = new Map(months.map((month, m) => [month, m]));
  const monthOfDocument = dates.map((date) => numbers.get(date.slice(0, 7)) ?? 0);
  const bytes = new ByteWriter();
  for (const byte of MAGIC) bytes.byte(byte);
  const dictionary = new TextEncoder().encode(types.slice(1).join('\n'));
  bytes.number(dictionary.length);
  bytes.bytes(dictionary);
  const starts = Uint32Array.from(dates, (_, d) => documentStart(counter.index, d));
  const occurrences = new Uint32Array(months.length);
  const meetings = new Uint32Array(months.length);
  for (let id = 1; id < types.length; id += 1) {
    occurrences.fill(0);
    meetings.fill(0);
    let end = 0;
    let month = 0;
    for (const position of counter.positionsOf(id)) {
      if (position >= end) {
        const document = lastAtMost(starts, position);
        end = starts[document + 1] ?? Number.POSITIVE_INFINITY;
        month = monthOfDocument[document] ?? 0;
        meetings[month] = (meetings[month] ?? 0) + 1;
      }
      occurrences[month] = (occurrences[month] ?? 0) + 1;
    }
    bytes.number(meetings.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0));
    let before = 0;
    meetings.forEach((held, month) => {
      if (held === 0) return;
      const count = occurrences[month] ?? 0;
      bytes.number(month - before);
      bytes.number(count * 2 + (count === held ? 0 : 1));
      if (count !== held) bytes.number(held);
      before = month;
    });
  }
  return bytes.result();
}

/** Throws an Error where the bytes are no such table or end too early. */
export function decodeWordMonths(file: Uint8Array): WordMonths {
  const bytes = new ByteReader(file, 'table of words');
  if (MAGIC.some((byte) => bytes.byte() !== byte))
    throw new Error('The table of words does not begin as one.');
  const dictionary = new TextDecoder('utf-8', { fatal: true }).decode(bytes.bytes(bytes.number()));
  const rows = new Map<string, readonly WordMonth[]>();
  for (const type of dictionary === '' ? [] : dictionary.split('\n')) {
    let month = 0;
    const row = Array.from({ length: bytes.count() }, (): WordMonth => {
      month += bytes.number();
      const doubled = bytes.number();
      const occurrences = Math.floor(doubled / 2);
      return { month, occurrences, meetings: doubled % 2 === 0 ? occurrences : bytes.number() };
    });
    rows.set(type, row);
  }
  if (!bytes.atEnd()) throw new Error('The table of words goes on after its end.');
  return { find: (type) => rows.get(type) ?? [] };
}

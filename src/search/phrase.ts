// What stands in quotation marks, and a term of Keyword trends: words in a row, alternatives in parentheses.
import type { Language } from '../corpus/language/language';
import { type Pattern, readPatterns } from './pattern';
import { DEEPEST, type Read, read, refuse } from './problem';

/** The patterns of which one stands at a place of a phrase. */
export type PatternSlot = readonly Pattern[];
/** Consecutive tokens. Alternatives of several lengths make several ways to say one phrase. */
export type Way = readonly PatternSlot[];

/** A phrase as it was read, with its text as typed. */
export interface ReadPhrase {
  readonly ways: readonly Way[];
  readonly text: string;
  readonly at: number;
}

/** More ways to say one phrase are refused: each is counted by itself. */
export const MOST_WAYS = 64;

/** The inside of a pair of quotation marks, where OR joins only inside parentheses; no ways where it has no word. */
export function readPhrase(text: string, at: number, language: Language): Read<ReadPhrase> {
  const found = readTop(text, at, language, false);
  if (!found.ok) return found;
  const [only = { ways: [], text: '', at }] = found.value;
  return only.ways.length === 0 ? read(only) : checkWays(only);
}

/** A term: one phrase, or several joined by OR, none without a word. Quotation marks in it change nothing. */
export function readAlternatives(text: string, language: Language): Read<readonly ReadPhrase[]> {
  const found = readTop(text, 0, language, true);
  if (!found.ok) return found;
  for (const phrase of found.value) {
    const checked = checkWays(phrase);
    if (!checked.ok) return checked;
  }
  return found;
}

function checkWays(phrase: ReadPhrase): Read<ReadPhrase> {
  const onlyAny = phrase.ways.some((way) => way.every((slot) => slot.some(({ kind }) => kind === 'any')));
  if (!onlyAny) return read(phrase);
  return refuse(phrase.at + Math.max(0, phrase.text.indexOf('*')), 'star-alone');
}

interface PhraseCursor {
  readonly chunks: readonly Chunk[];
  readonly language: Language;
  /** The whole text, and its offset in what was typed. */
  readonly text: string;
  readonly at: number;
  next: number;
}

interface Chunk {
  readonly text: string;
  readonly at: number;
}

function readTop(text: string, at: number, language: Language, joins: boolean): Read<readonly ReadPhrase[]> {
  const chunks = Array.from(text.matchAll(/[()]|[^\s()]+/gu), (match) => ({
    text: match[0],
    at: at + match.index,
  }));
  const cursor: PhraseCursor = { chunks, language, text, at, next: 0 };
  const found = readRows(cursor, joins, 0);
  const left = cursor.chunks[cursor.next];
  return found.ok && left !== undefined ? refuse(left.at, 'never-opened') : found;
}

// Rows of words joined by OR, to the end or to the parenthesis that closes them.
function readRows(cursor: PhraseCursor, joins: boolean, depth: number): Read<readonly ReadPhrase[]> {
  const rows: ReadPhrase[] = [];
  for (;;) {
    const row = readRow(cursor, joins, depth);
    if (!row.ok) return row;
    const or = cursor.chunks[cursor.next];
    const joined = or !== undefined && or.text === 'OR';
    if (row.value.ways.length === 0 && (joined || rows.length > 0)) {
      return refuse(joined ? or.at : (cursor.chunks[cursor.next - 1]?.at ?? cursor.at), 'or-alone');
    }
    rows.push(row.value);
    if (!joined) return read(rows);
    cursor.next += 1;
  }
}

function readRow(cursor: PhraseCursor, joins: boolean, depth: number): Read<ReadPhrase> {
  const from = cursor.chunks[cursor.next]?.at ?? cursor.at;
  let to = from;
  let ways: readonly Way[] = [[]];
  for (let chunk = cursor.chunks[cursor.next]; chunk !== undefined; chunk = cursor.chunks[cursor.next]) {
    if (chunk.text === ')' || (joins && chunk.text === 'OR')) break;
    cursor.next += 1;
    if (chunk.text === '(') {
      const group = readGroup(cursor, chunk.at, depth + 1);
      if (!group.ok) return group;
      const before = ways;
      if (before.length * group.value.length > MOST_WAYS) {
        return refuse(chunk.at, 'too-many-ways');
      }
      ways = before.flatMap((way) => group.value.map((more) => [...way, ...more]));
    } else {
      const slots = readPatterns(chunk.text, cursor.language).map((pattern): PatternSlot => [pattern]);
      ways = ways.map((way) => [...way, ...slots]);
    }
    to = (cursor.chunks[cursor.next - 1]?.at ?? 0) + (cursor.chunks[cursor.next - 1]?.text.length ?? 0);
  }
  const text = cursor.text.slice(from - cursor.at, to - cursor.at);
  return read({ ways: ways.filter((way) => way.length > 0), text, at: from });
}

function readGroup(cursor: PhraseCursor, opened: number, depth: number): Read<readonly Way[]> {
  if (depth > DEEPEST) return refuse(opened, 'too-deep');
  const rows = readRows(cursor, true, depth);
  if (!rows.ok) return rows;
  if (cursor.chunks[cursor.next] === undefined) return refuse(opened, 'never-closed');
  cursor.next += 1;
  const ways = rows.value.flatMap((row) => row.ways);
  return ways.length === 0 ? refuse(opened, 'empty-parentheses') : read(foldPlaces(ways));
}

// Ways of one place are one way with several patterns there: "(two OR both) x" is one phrase, not two.
function foldPlaces(ways: readonly Way[]): readonly Way[] {
  const slots = ways.flatMap((way) => (way.length === 1 ? way : []));
  return slots.length < 2 ? ways : [[slots.flat()], ...ways.filter((way) => way.length > 1)];
}

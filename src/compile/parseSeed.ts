// A seed's bytes to a dated text in paragraphs and sentences, or what is wrong with it.

import { type CalendarDate, parseDate } from '../corpus/calendar';
import { FITTING_ID, isFileName } from '../corpus/fileName';
import type { Paragraph } from '../corpus/files/texts';
import type { Language } from '../corpus/language/language';
import { tokenise } from '../corpus/tokenise';
import { decodeFile } from './decodeText';
import { documentIdOf } from './documentId';
import { excerpt, type Problem } from './problem';
import type { SeedFile } from './seedFolder';
import { splitSentences } from './splitSentences';

/** A seed without its text. */
export interface SeedHead {
  readonly id: string;
  readonly date: CalendarDate;
  readonly file: string;
  /** Where the date stands, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

export interface Seed extends SeedHead {
  readonly paragraphs: readonly Paragraph[];
}

export type ParsedSeed =
  | { readonly state: 'seed'; readonly seed: Seed }
  | { readonly state: 'broken'; readonly problem: Problem };

const HEADER = /^(\s*)date[ \t]+(\S+)(?:\s+|$)/;

/** Optional white space, "date YYYY-MM-DD ", then the text, its paragraphs separated by blank lines. */
export function parseSeed(file: SeedFile, folder: string, language: Language): ParsedSeed {
  const path = `${folder}/${file.name}`;
  const broken = (line: number | null, expected: string, found: string): ParsedSeed => ({
    state: 'broken',
    problem: { file: path, line, expected, found },
  });
  const decoded = decodeFile(file);
  if (decoded.state === 'broken') return broken(decoded.line, decoded.expected, decoded.found);
  const { text } = decoded;
  const header = HEADER.exec(text);
  const line = countLines(/^\s*/.exec(text)?.[0] ?? '');
  if (!header) {
    const start = text.trim();
    return broken(line, '"date YYYY-MM-DD" before the text', start === '' ? 'an empty file' : excerpt(start));
  }
  const written = header[2] ?? '';
  const date = parseDate(written);
  if (date === null) return broken(line, 'a date that exists, written YYYY-MM-DD', excerpt(written));
  const paragraphs = splitParagraphs(text.slice(header[0].length), language);
  if (!paragraphs.some((paragraph) => tokenise(paragraph.text, language).length > 0)) {
    const first = paragraphs[0]?.text;
    return broken(
      line,
      'a text after the date',
      first === undefined ? 'none' : `no word in ${excerpt(first)}`,
    );
  }
  const id = documentIdOf(date, file.name);
  if (id === null)
    return broken(line, 'a letter or a digit in the file name, which makes the id', excerpt(file.name));
  if (!isFileName(id)) return broken(line, `a file name that makes ${FITTING_ID}`, excerpt(id));
  return { state: 'seed', seed: { id, date, file: file.name, line, bytes: file.bytes, paragraphs } };
}

function splitParagraphs(text: string, language: Language): readonly Paragraph[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ text: paragraph, sentences: [...splitSentences(paragraph, language)] }));
}

function countLines(text: string): number {
  return text.split('\n').length;
}

// A seed's bytes to a dated text in paragraphs and sentences, or what is wrong with it.

import { type CalendarDate, parseDate } from '../corpus/calendar';
import { FITTING_ID, isFileName } from '../corpus/fileName';
import type { Paragraph } from '../corpus/files/texts';
import { holdsToken } from '../corpus/tokenise';
import { decodeFile } from './decodeText';
import { documentIdOf } from './documentId';
import { sentenceRulesOf } from './language/abbreviations';
import { guessLanguage } from './language/guessLanguage';
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
  /** BCP 47: as it was given, else as the text lets guess; null where it does not. */
  readonly language: string | null;
  readonly isLanguageGiven: boolean;
  /** Words that a hyphen breaks at the end of a line, without it and in lower case. */
  readonly brokenWords: readonly string[];
}

export interface Seed extends SeedHead {
  readonly paragraphs: readonly Paragraph[];
}

export type ParsedSeed =
  | { readonly state: 'seed'; readonly seed: Seed }
  | { readonly state: 'broken'; readonly problem: Problem };

const HEADER = /^(\s*)date[ \t]+(\S+)(?:\s+|$)/;
/** Where the date is known: a text may begin with the word. */
const DATED = /^(\s*)date[ \t]+(\d{4}-\d{2}-\d{2})(?:\s+|$)/;

/** What is expected of a seed that has no date. */
export const NO_DATE = '"date YYYY-MM-DD" before the text';

/** What is known of a text before it is read. */
export interface SeedReading {
  /** What metadata.csv gives: it then counts, and the text need not begin with one. */
  readonly date: CalendarDate | null;
  /** Its language, null where it is to be guessed. */
  readonly language: string | null;
  /** Words, in lower case, of which a hyphen at the end of a line is no part. */
  readonly unbroken: ReadonlySet<string>;
}

/** Optional white space, "date YYYY-MM-DD " where the date is not known, then the text, its paragraphs separated by blank lines. */
export function parseSeed(file: SeedFile, folder: string, known: SeedReading): ParsedSeed {
  const path = `${folder}/${file.name}`;
  const broken = (line: number | null, expected: string, found: string): ParsedSeed => ({
    state: 'broken',
    problem: { file: path, line, expected, found },
  });
  const decoded = decodeFile(file);
  if (decoded.state === 'broken') return broken(decoded.line, decoded.expected, decoded.found);
  const { text } = decoded;
  const header = (known.date === null ? HEADER : DATED).exec(text);
  const line = countLines(/^\s*/.exec(text)?.[0] ?? '');
  const written = header?.[2] ?? '';
  const own = header === null ? known.date : parseDate(written);
  if (own === null && header !== null)
    return broken(line, 'a date that exists, written YYYY-MM-DD', excerpt(written));
  if (own === null) {
    const start = text.trim();
    return broken(line, NO_DATE, start === '' ? 'an empty file' : excerpt(start));
  }
  const date = known.date ?? own;
  const lines = text.slice(header?.[0].length ?? 0).replace(/[\u0085\u2028\v]/g, '\n');
  const paragraphs = splitParagraphs(joinBroken(lines, known.unbroken));
  if (!paragraphs.some(holdsToken)) {
    const [first] = paragraphs;
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
  const language = known.language ?? guessLanguage(lines);
  const rules = sentenceRulesOf(language ?? '');
  return {
    state: 'seed',
    seed: {
      id,
      date,
      file: file.name,
      line,
      bytes: file.bytes,
      language,
      isLanguageGiven: known.language !== null,
      brokenWords: Array.from(lines.matchAll(BROKEN), ({ 1: start = '', 2: end = '' }) =>
        (start + end).toLowerCase(),
      ),
      paragraphs: paragraphs.map((paragraph) => ({
        text: paragraph,
        sentences: [...splitSentences(paragraph, rules)],
      })),
    },
  };
}

// Begins where a word does, so that a long one is looked at once.
const BROKEN = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-\u2010]\n[^\S\n]*([\p{L}\p{M}]+)/gu;

// Such a hyphen is a soft one: no reader sees it where the line goes on.
function joinBroken(text: string, unbroken: ReadonlySet<string>): string {
  return text.replace(BROKEN, (printed, start: string, end: string) =>
    unbroken.has((start + end).toLowerCase()) ? `${start}\u00AD${end}` : printed,
  );
}

function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\n[^\S\n]*\n|[\u2029\f]/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function countLines(text: string): number {
  return text.split('\n').length;
}

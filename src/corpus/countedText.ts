// What of a typed wording is counted, to be named so: “50%” counts every 50, “$1,000” every 1 followed by 000.
import type { Language } from './language/language';
import { ALL_MARKS } from './quotationMarks';
import { holdsGap, tokenisePattern } from './tokenise';

export interface CountedText {
  /** Its tokens as typed, a final 's dropped, with the hyphens between them and the parentheses around them. */
  readonly text: string;
  /** Each of the other marks that were typed, once. */
  readonly leftOut: readonly string[];
}

const POSSESSIVE = /(?:['’‘ʼ´`＇][sS])+$/u;
const HYPHEN = /^[-‐‑–]$/u;
/** What nobody takes for counted, or what is no text: white space, hyphens, parentheses, marks that are seen by no reader. */
const SILENT = new RegExp(
  String.raw`[\s\p{Default_Ignorable_Code_Point}()'’‘ʼ´\x60＇‐‑–~${ALL_MARKS}\-]`,
  'u',
);

/** `typed` is a word, or the inside of a phrase. */
export function countedTextOf(typed: string, language: Language): CountedText {
  const text = typed.normalize('NFC');
  const leftOut = new Set<string>();
  const parts: string[] = [];
  let end = 0;
  for (const token of tokenisePattern(text, language)) {
    const between = text.slice(end, token.start);
    const kept =
      end === 0 ? blank(between) : keepsMark(text, end, token, language) ? between.trim() : joint(between);
    if (kept !== between.trim()) listMarks(between, leftOut);
    parts.push(
      end === 0 ? kept.trimStart() : kept,
      text.slice(token.start, token.end).replace(POSSESSIVE, ''),
    );
    end = token.end;
  }
  listMarks(text.slice(end), leftOut);
  parts.push(blank(text.slice(end)).trimEnd());
  return { text: parts.join(''), leftOut: [...leftOut] };
}

// A mark between characters of Chinese or Japanese is asked for where it is typed.
function keepsMark(
  text: string,
  end: number,
  { start, end: next }: { readonly start: number; readonly end: number },
  language: Language,
): boolean {
  return !/[()]/.test(text.slice(end, start)) && holdsGap(text.slice(Math.max(0, end - 1), next), language);
}

function joint(between: string): string {
  return HYPHEN.test(between) ? between : blank(between);
}

function blank(around: string): string {
  return around.replace(/[^()]+/gu, ' ');
}

function listMarks(between: string, leftOut: Set<string>): void {
  for (const mark of between) if (!SILENT.test(mark)) leftOut.add(mark);
}

// The byline: the reporters as printed. They are no people of the meeting.
import { atOf, type Finding, type Reading } from '../reading';

const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
const BETWEEN = /\s?(?:,\sand\b|[,;、&]|\band\b)\s?/u;
const BRACKETS = /\(([^()]*)\)/gu;
const REPORTERS = /\b[Rr]eporters?\s?:?\s/u;
const LINE_OF_REPORTERS = /^(?:By\s)?(?:[Ss]taff\s)?[Rr]eporters?\s?:?\s/u;
const LINE = /^(?:By|BY)\s/u;
/** "By Lin Bo, Hubei Daily": the paper is no reporter. */
const MEDIUM = /\b(?:Agency|Daily|Herald|Network|News|Post|Press|Times)$/u;
const LONGEST_MEDIUM = 40;

export interface Byline {
  readonly names: readonly Finding<string>[];
  /** A sentence's text without the byline, so that no role is read from it. */
  readonly strip: (text: string) => string;
}

export function detectByline(reading: Reading): Byline {
  const names = new Map<string, Finding<string>>();
  for (const sentence of reading.sentences) {
    if (!/eporter|^(?:By|BY)\s/u.test(sentence.text)) continue;
    const inLine = isWholeParagraph(reading, sentence.paragraph) ? namesOfLine(sentence.text) : [];
    const found = [
      ...[...sentence.text.matchAll(BRACKETS)]
        .flatMap(([, inside = '']) => namesInBrackets(inside))
        .map((value) => ({ value, rule: 'reporters in brackets' })),
      ...inLine.map((value) => ({ value, rule: 'line of reporters' })),
    ];
    for (const { value, rule } of found)
      if (!names.has(value)) names.set(value, { value, rule, at: atOf(sentence) });
  }
  return { names: [...names.values()], strip };
}

function strip(text: string): string {
  if (namesOfLine(text).length > 0) return ' ';
  return text.replace(BRACKETS, (brackets, inside: string) =>
    namesInBrackets(inside).length > 0 ? ' ' : brackets,
  );
}

/** "reporters Lin Bo and Ma Chi, in Wuhan": the names up to what is none. */
function namesInBrackets(inside: string): readonly string[] {
  const start = REPORTERS.exec(inside);
  if (start === null) return [];
  const pieces = inside.slice(start.index + start[0].length).split(BETWEEN);
  const end = pieces.findIndex((piece) => !NAME.test(piece));
  return withoutMedia(end === -1 ? pieces : pieces.slice(0, end));
}

/** A line that is nothing but reporters, and what they work for. */
function namesOfLine(text: string): readonly string[] {
  const form = LINE_OF_REPORTERS.exec(text) ?? LINE.exec(text);
  if (form === null) return [];
  const pieces = text.slice(form[0].length).replace(/\.$/, '').split(BETWEEN);
  const last = pieces.at(-1) ?? '';
  const names =
    pieces.length > 1 && last.length <= LONGEST_MEDIUM && !NAME.test(last) ? pieces.slice(0, -1) : pieces;
  return names.every((piece) => NAME.test(piece)) ? withoutMedia(names) : [];
}

function withoutMedia(names: readonly string[]): readonly string[] {
  return names.map((name) => name.replace(/\.$/, '')).filter((name) => !MEDIUM.test(name));
}

function isWholeParagraph(reading: Reading, paragraph: number): boolean {
  return reading.seed.paragraphs[paragraph - 1]?.sentences.length === 1;
}

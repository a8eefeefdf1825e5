// What a rule for roles reads: a sentence, or a line where a paragraph is set in lines. A title's full stop ends none.
import { lastAtMost } from '../../corpus/counter/tokenIndex';
import type { SentenceAt } from '../../corpus/files/texts';
import { atOf, type Reading } from '../reading';

export interface Statement {
  readonly text: string;
  readonly paragraph: number;
  /** Whether it is a line of a list, or a short paragraph that ends like none. */
  readonly isLine: boolean;
  /** The sentence in which an offset of the text stands. */
  readonly at: (offset: number) => SentenceAt;
}

const TITLE_END =
  /(?:^|[\s(])(?:Mrs?|MRS?|Cde|Adv|Amb|Eng|Engr|Atty|Ms|MS|Dr|DR|Hon|HON|Prof|Sen|Rep|Capt|Col|Lt|Sgt|Maj|Rev|Smt|Gen|Gov|Cllrs?|H\.E|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.$/u;
const ENDS_SENTENCE = /[.!?。！？…]["'”’»)\]」』）]*$/u;
/** "3." at the start of a line. */
const NUMBER = /^\(?[\p{N}\p{L}]{1,3}[.)]$/u;
const LONGEST_LINE = 200;
const LONGEST_TITLE = 12;
/** Of a paragraph that is only broken to a width, most lines go on in lower case. */
const GOES_ON = /^\p{Ll}/u;
const MOST_GOING_ON = 0.2;

export function listStatements(reading: Reading): readonly Statement[] {
  const statements: Statement[] = [];
  let s = 0;
  reading.seed.paragraphs.forEach(({ text, sentences }, p) => {
    const paragraph = p + 1;
    const own = reading.sentences.slice(s, s + sentences.length);
    s += sentences.length;
    const lines = linesOf(text);
    if (lines !== null) {
      const starts = Uint32Array.from(sentences);
      for (const line of lines) {
        const parts = partsOfLine(text.slice(line.start, line.end), line.start, starts);
        for (const part of parts) {
          const at = { paragraph, sentence: lastAtMost(starts, part.start) + 1 };
          const isLine = parts.length === 1 || !ENDS_SENTENCE.test(part.text);
          statements.push({ text: part.text, paragraph, isLine, at: () => at });
        }
      }
      return;
    }
    for (let from = 0; from < own.length; ) {
      let to = from + 1;
      while (to < own.length && TITLE_END.test(own[to - 1]?.text ?? '')) to += 1;
      statements.push(join(own.slice(from, to), paragraph, own.length === to - from));
      from = to;
    }
  });
  return statements;
}

function join(parts: Reading['sentences'], paragraph: number, isWhole: boolean): Statement {
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    starts.push(text === '' ? 0 : text.length + 1);
    text = text === '' ? part.text : `${text} ${part.text}`;
  }
  const sorted = Uint32Array.from(starts);
  return {
    text,
    paragraph,
    isLine: isWhole && text.length <= LONGEST_LINE && !ENDS_SENTENCE.test(text),
    at: (offset) => {
      const part = parts[lastAtMost(sorted, offset)];
      return part === undefined ? { paragraph, sentence: 1 } : atOf(part);
    },
  };
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a paragraph that is a list; null where its lines are only where it was broken. */
function linesOf(text: string): readonly Line[] | null {
  if (!text.includes('\n')) return null;
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.replace(/\s+/g, ' ').trim();
    if (trimmed !== '') lines.push({ text: trimmed, start, end: start + line.length });
    start += line.length + 1;
  }
  const goingOn = lines.filter((line) => GOES_ON.test(line.text)).length;
  return lines.length < 2 || goingOn > lines.length * MOST_GOING_ON ? null : lines;
}

/** A line may hold several sentences: "Present: A and B. Absent: C." `starts` are those of the paragraph. */
function partsOfLine(line: string, offset: number, starts: Uint32Array): readonly Line[] {
  const parts: Line[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const text = line.slice(from, to).replace(/\s+/g, ' ').trim();
    if (text !== '') parts.push({ text, start: offset + from, end: offset + to });
    from = to;
  };
  for (let i = lastAtMost(starts, offset) + 1; i < starts.length; i += 1) {
    const to = (starts[i] ?? 0) - offset;
    if (to >= line.length) break;
    const before = line.slice(Math.max(from, to - LONGEST_TITLE), to).trimEnd();
    if (!TITLE_END.test(before) && !NUMBER.test(before)) cut(to);
  }
  cut(line.length);
  return parts;
}

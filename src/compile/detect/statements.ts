// What a rule for roles reads: a sentence, or a line where a paragraph is set in lines.
import { lastAtMost } from '../../corpus/counter/tokenIndex';
import type { SentenceAt } from '../../corpus/files/texts';
import { atOf, type Reading } from '../reading';
import { endsSentence } from '../splitSentences';

export interface Statement {
  readonly text: string;
  readonly paragraph: number;
  /** Whether it is a line of a list, or a short paragraph that ends like none. */
  readonly isLine: boolean;
  readonly at: SentenceAt;
}

const LONGEST_LINE = 200;
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
          const isLine = parts.length === 1 || !endsSentence(part.text);
          statements.push({ text: part.text, paragraph, isLine, at });
        }
      }
      return;
    }
    for (const sentence of own) {
      const isWhole = own.length === 1;
      const isLine = isWhole && sentence.text.length <= LONGEST_LINE && !endsSentence(sentence.text);
      statements.push({ text: sentence.text, paragraph, isLine, at: atOf(sentence) });
    }
  });
  return statements;
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
    cut(to);
  }
  cut(line.length);
  return parts;
}

// From a stretch of a document to a quotation: the words, and the link that knows whether they still stand.
import { type CalendarDate, describeDate } from '../corpus/calendar';
import type { SentenceAt } from '../corpus/files/texts';
import { cleanWords, type PassageFragment } from './fragment';
import type { PlacedSentence } from './resolvePassage';

interface QuotableParagraph {
  readonly text: string;
  readonly sentences: readonly {
    readonly sentence: number;
    readonly start: number;
    readonly end: number;
    readonly hash: string;
  }[];
}

/** An end of a selection: a sentence, and an offset into it. */
export interface SelectionEnd extends SentenceAt {
  readonly offset: number;
}

export interface Quotation {
  /** As printed, white space at the ends left off; paragraphs apart by a blank line. */
  readonly words: string;
  /** The sentence in which the words begin. */
  readonly sentence: PlacedSentence;
}

/** Every sentence of a document, in order, white space after it left off. */
export function listSentences(paragraphs: readonly QuotableParagraph[]): readonly PlacedSentence[] {
  return paragraphs.flatMap(({ text, sentences }, p) =>
    sentences.map(({ sentence, start, end, hash }) => ({
      paragraph: p + 1,
      sentence,
      text: text.slice(start, end).trimEnd(),
      hash,
    })),
  );
}

/** The words between two ends, the first of them before the second; null where there are none. */
export function quoteSelection(
  paragraphs: readonly QuotableParagraph[],
  from: SelectionEnd,
  to: SelectionEnd,
): Quotation | null {
  const pieces = paragraphs.flatMap(({ text, sentences }, p) => {
    const paragraph = p + 1;
    if (paragraph < from.paragraph || paragraph > to.paragraph) return [];
    const offsetOf = (end: SelectionEnd) =>
      (sentences.find(({ sentence }) => sentence === end.sentence)?.start ?? 0) + end.offset;
    const start = paragraph === from.paragraph ? offsetOf(from) : 0;
    const printed = text.slice(start, paragraph === to.paragraph ? offsetOf(to) : text.length);
    const words = printed.trim();
    return words === '' ? [] : [{ paragraph, start: start + printed.indexOf(words), words }];
  });
  const [first] = pieces;
  if (first === undefined) return null;
  const own = paragraphs[first.paragraph - 1]?.sentences.findLast(({ start }) => start <= first.start);
  const sentence = listSentences(paragraphs).find(
    (one) => one.paragraph === first.paragraph && one.sentence === own?.sentence,
  );
  return sentence === undefined ? null : { words: pieces.map(({ words }) => words).join('\n\n'), sentence };
}

/** The link to a sentence as it stands; with its words where it accompanies a quotation. */
export function fragmentOf(
  { paragraph, sentence, hash, text }: PlacedSentence,
  how: 'bare' | 'with words',
): PassageFragment {
  return { paragraph, sentence, check: { hash, words: how === 'bare' ? null : cleanWords(text) } };
}

interface Citation {
  readonly words: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly link: string;
  /** Of the corpus that was read. */
  readonly fingerprint: string;
}

/** A quotation with where it is from: “words” (title, 17 February 2023, link, corpus 0123abcd). */
export function formatQuotation({ words, title, date, link, fingerprint }: Citation): string {
  return `“${words}” (${title}, ${describeDate(date)}, ${link}, corpus ${fingerprint})`;
}

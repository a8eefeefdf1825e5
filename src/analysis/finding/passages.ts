// Passages: the sentences of a search hit with the occurrences marked.

import { rangeOfSentence, typesOfSentence } from '../../corpus/counter/locations';
import { type Spans, spansInRanges } from '../../corpus/counter/spans';
import type { TokenIndex } from '../../corpus/counter/tokenIndex';
import { type DocumentText, sentenceText } from '../../corpus/files/texts';
import type { Language } from '../../corpus/language/language';
import { tokeniseOnce } from '../../corpus/paragraphTokens';
import { hashPassage } from '../../corpus/passageHash';
import { type Mark, placeSpans } from './marks';

export interface Passage {
  readonly paragraph: number;
  readonly sentence: number;
  /** Of its tokens, as passage links carry it. */
  readonly hash: string;
  readonly text: string;
  /** Offsets into `text`. */
  readonly marks: readonly Mark[];
}

/** One passage for each of the sentences, with every occurrence in it. */
export function cutPassages(
  index: TokenIndex,
  document: number,
  text: DocumentText,
  spans: Spans,
  sentences: readonly { readonly paragraph: number; readonly sentence: number }[],
  language: Language,
): readonly Passage[] {
  // Only what is shown: a long speech may hold thousands of occurrences beside.
  const shown = spansInRanges(
    spans,
    sentences.map(({ paragraph, sentence }) => rangeOfSentence(index, document, paragraph, sentence)),
  );
  const placed = placeSpans(index, document, text.paragraphs, shown, tokeniseOnce(language));
  const marksOf = new Map<string, Mark[]>();
  for (const { paragraph, sentence, ...mark } of placed) {
    const key = `${paragraph} ${sentence}`;
    marksOf.set(key, [...(marksOf.get(key) ?? []), mark]);
  }
  return sentences.map(({ paragraph, sentence }) => {
    const own = text.paragraphs[paragraph - 1];
    const words = own === undefined ? null : sentenceText(own, sentence);
    const offset = own?.sentences[sentence - 1];
    if (words === null || offset === undefined) {
      throw new Error(`The text has no sentence ${sentence} in paragraph ${paragraph}; rebuild the corpus.`);
    }
    const marks = (marksOf.get(`${paragraph} ${sentence}`) ?? []).map(({ start, end }) => ({
      start: start - offset,
      end: Math.min(end - offset, words.length),
    }));
    const hash = hashPassage(typesOfSentence(index, document, paragraph, sentence));
    return { paragraph, sentence, hash, text: words, marks };
  });
}

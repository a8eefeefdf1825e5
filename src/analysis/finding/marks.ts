// From token positions to characters: where in a paragraph's text an occurrence stands.

import type { Spans } from '../../corpus/counter/spans';
import { documentStart, lastAtMost, locate, type TokenIndex } from '../../corpus/counter/tokenIndex';
import type { Paragraph } from '../../corpus/files/texts';
import type { TokensOf } from '../../corpus/paragraphTokens';

/** Offsets into the paragraph's text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface MarkedSpan extends Mark {
  readonly paragraph: number;
  readonly sentence: number;
}

/** The spans that start in one document, as offsets into its paragraphs. */
export function placeSpans(
  index: TokenIndex,
  document: number,
  paragraphs: readonly Paragraph[],
  spans: Spans,
  tokensOf: TokensOf,
): readonly MarkedSpan[] {
  const from = documentStart(index, document);
  const to = documentStart(index, document + 1);
  const placed: MarkedSpan[] = [];
  for (let i = lastAtMost(spans.starts, from - 1) + 1; i < spans.starts.length; i += 1) {
    const position = spans.starts[i] ?? to;
    if (position >= to) break;
    const { paragraph, sentence, token } = locate(index, position);
    const last = token + (spans.ends[i] ?? position) - position - 1;
    const printed = paragraphs[paragraph - 1];
    const own = printed === undefined ? [] : tokensOf(printed);
    const start = own[token]?.start;
    const end = own[last]?.end;
    if (start === undefined || end === undefined) {
      throw new Error(`The text and the token index disagree in paragraph ${paragraph}; rebuild the corpus.`);
    }
    placed.push({ paragraph, sentence, start, end });
  }
  return placed;
}

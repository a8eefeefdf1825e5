// The text of a document in blocks that are drawn one by one: a paragraph each, a very long one in several.

import type { ReaderParagraph, ReaderSentence } from '../analysis/finding/documentView';
import type { SentenceAt } from '../corpus/files/texts';
import { lastBeginning, type Stretch, shareOut } from './segments';

/** Offsets are those into the paragraph's text. */
export interface ReaderBlock extends Stretch {
  readonly paragraph: number;
  /** Of the whole paragraph. */
  readonly text: string;
  readonly sentences: readonly ReaderSentence[];
}

/** More sentences make a paragraph one that is drawn in parts. */
const MOST_SENTENCES = 60;

/** The blocks of each paragraph, in order; together they are its sentences. */
export function cutBlocks(
  paragraphs: readonly ReaderParagraph[],
  most: number = MOST_SENTENCES,
): readonly (readonly ReaderBlock[])[] {
  return paragraphs.map(({ paragraph, text, sentences }) => {
    const parts = Math.max(1, Math.ceil(sentences.length / most));
    return Array.from({ length: parts }, (_, i): ReaderBlock => {
      const own = sentences.slice(i * most, (i + 1) * most);
      return {
        paragraph,
        text,
        sentences: own,
        start: own[0]?.start ?? 0,
        end: own.at(-1)?.end ?? text.length,
      };
    });
  });
}

/** For each paragraph's blocks, the highlights that reach into them. */
export function shareHighlights<H extends Stretch & { readonly paragraph: number }>(
  blocks: readonly (readonly ReaderBlock[])[],
  highlights: readonly H[],
): readonly (readonly (readonly H[])[])[] {
  const ofParagraph = blocks.map((): H[] => []);
  for (const highlight of highlights) ofParagraph[highlight.paragraph - 1]?.push(highlight);
  return blocks.map((own, p) => shareOut(own, ofParagraph[p] ?? []));
}

/** Whether the block holds a sentence, or the character at an offset of its paragraph. */
export function holds(
  block: ReaderBlock,
  place: SentenceAt | { readonly paragraph: number; readonly start: number },
): boolean {
  if (place.paragraph !== block.paragraph) return false;
  if ('start' in place) return lastBeginning([block], place.start) === 0 && place.start < block.end;
  return block.sentences.some(({ sentence }) => sentence === place.sentence);
}

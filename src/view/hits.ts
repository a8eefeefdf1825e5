// The query's occurrences in one document, in order: stepping from one to the next, and where they lie in the text.
import type { SentenceAt } from '../corpus/files/texts';
import type { PlacedSentence } from './resolvePassage';
import { lastBeginning, type Stretch } from './segments';

export interface Occurrence extends Stretch {
  readonly paragraph: number;
}

export interface PlacedHit extends Occurrence, SentenceAt {
  /** How far into the text it begins, from 0 to below 1, by characters. */
  readonly depth: number;
}

interface HitParagraph {
  readonly text: string;
  readonly sentences: readonly (Stretch & Pick<PlacedSentence, 'sentence'>)[];
}

/** Occurrences in the order in which they begin. */
export function placeHits(
  paragraphs: readonly HitParagraph[],
  occurrences: readonly Occurrence[],
): readonly PlacedHit[] {
  let sum = 0;
  const before = paragraphs.map(({ text }) => {
    const own = sum;
    sum += text.length;
    return own;
  });
  const total = sum;
  return occurrences
    .map(({ paragraph, start, end }) => {
      const sentences = paragraphs[paragraph - 1]?.sentences ?? [];
      const sentence = sentences[lastBeginning(sentences, start)]?.sentence ?? 1;
      return { paragraph, sentence, start, end, depth: ((before[paragraph - 1] ?? 0) + start) / total };
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
}

/**
 * The hit after (1) or before (-1) the current one, round the ends. Without a current one: the first from the place on,
 * or the last before it; without a place, the first or the last of all. Null where there are no hits.
 */
export function stepHit(
  hits: readonly SentenceAt[],
  current: number | null,
  by: 1 | -1,
  from: SentenceAt | null,
): number | null {
  if (hits.length === 0) return null;
  if (current !== null) return (current + by + hits.length) % hits.length;
  const following =
    from === null
      ? 0
      : hits.findIndex(
          ({ paragraph, sentence }) =>
            paragraph > from.paragraph || (paragraph === from.paragraph && sentence >= from.sentence),
        );
  if (by === 1) return Math.max(following, 0);
  return following <= 0 ? hits.length - 1 : following - 1;
}

/** The text cut into equal cells, each with the numbers of the hits that begin in it. */
export function cutCells(
  hits: readonly Pick<PlacedHit, 'depth'>[],
  cells: number,
): readonly (readonly number[])[] {
  const cut = Array.from({ length: cells }, (): number[] => []);
  hits.forEach(({ depth }, i) => {
    cut[Math.floor(depth * cells)]?.push(i);
  });
  return cut;
}

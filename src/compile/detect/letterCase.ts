// How the corpus prints its words inside sentences: what is mostly small there is a common word, and no name.

import type { DocumentTokens } from '../../corpus/counter/lexicon';
import { documentStart, type TokenIndex } from '../../corpus/counter/tokenIndex';

/** By term id; the first token of a sentence, where any word has a capital, is left out. */
export interface LetterCase {
  readonly small: Uint32Array;
  readonly capital: Uint32Array;
}

/** `documents` are those of the index, in its order. */
export function countLetterCase(
  index: TokenIndex,
  documents: readonly Pick<DocumentTokens, 'capitals'>[],
): LetterCase {
  const { types, stream, rows, sentenceStarts } = index;
  const small = Uint32Array.from(types, (_, id) => (rows[id + 1] ?? 0) - (rows[id] ?? 0));
  const capital = new Uint32Array(types.length);
  const leaveOut = (id: number): void => {
    small[id] = (small[id] ?? 0) - 1;
  };
  // A sentence without a token starts where the next one does.
  sentenceStarts.forEach((position, s) => {
    if (position !== sentenceStarts[s + 1]) leaveOut(stream[position] ?? 0);
  });
  documents.forEach(({ capitals }, d) => {
    const start = documentStart(index, d);
    for (const place of capitals) {
      const id = stream[start + place] ?? 0;
      capital[id] = (capital[id] ?? 0) + 1;
      leaveOut(id);
    }
  });
  return { small, capital };
}

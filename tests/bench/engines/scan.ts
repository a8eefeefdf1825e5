// The slow way to the same counts: regular expressions and the tokeniser over the texts, as a program without an index.

import { tokenise, typesOf } from '../../../src/corpus/tokenise';
import { ENGLISH } from '../../support/languages';

const LETTER = String.raw`[\p{L}\p{N}]`;

/** Occurrences of words in a row in each text; a `*` stands for any letters. */
export function scanWords(texts: readonly string[], words: string): readonly number[] {
  const form = words
    .split(' ')
    .map((word) => word.replaceAll('*', `${LETTER}*`))
    .join(String.raw`(?:(?!\n\s*\n)[^\p{L}\p{N}])+`);
  const rule = new RegExp(`(?<!${LETTER}['’]?)${form}(?:['’]s)?(?!${LETTER})`, 'giu');
  return texts.map((text) => Array.from(text.matchAll(rule)).length);
}

/** Occurrences of one word with another within so many words of it, either side, in each text. */
export function scanNear(
  texts: readonly string[],
  word: string,
  other: string,
  within: number,
): readonly number[] {
  return texts.map((text) =>
    text
      .split(/\n{2,}/)
      .map((paragraph) => {
        const types = typesOf(paragraph, ENGLISH);
        return types.filter(
          (type, i) =>
            type === word &&
            types.slice(Math.max(0, i - within), i + within + 1).some((near) => near === other),
        ).length;
      })
      .reduce((sum, count) => sum + count, 0),
  );
}

/** Tokens of each type within so many words of a word; a token near two counts once. */
export function scanCollocates(texts: readonly string[], word: string, window: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const paragraph of text.split(/\n{2,}/)) {
      const types = tokenise(paragraph, ENGLISH).map(({ type }) => type);
      const near = new Set<number>();
      types.forEach((type, i) => {
        if (type !== word) return;
        for (let k = i - window; k <= i + window; k += 1) if (k !== i && k >= 0) near.add(k);
      });
      for (const i of near) {
        const type = types[i];
        if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
      }
    }
  }
  return counts;
}

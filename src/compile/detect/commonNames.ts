// Which of the names found are made of words that the corpus elsewhere prints small, and are nobody's.

import type { TokenIndex } from '../../corpus/counter/tokenIndex';
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import { beginsWithGivenName } from './givenNames';
import type { LetterCase } from './letterCase';
import { isChineseName } from './pinyin';
import { isTitleWord } from './titleWords';

/** How the corpus prints the words of what looks like a name. */
export interface CommonNames {
  /** "Well I", "Today Parliament", "Enlargement Negotiations": all words are common ones, or the first, which is no given name. */
  readonly isNobody: (name: string) => boolean;
  /** "Panama Canal": besides, where no role proves a person, the last. */
  readonly isThing: (name: string) => boolean;
}

/** So many times more often small than with a capital, a last word makes the name a thing's. */
const MUCH = 3;

export function createCommonNames(
  index: TokenIndex,
  { small, capital }: LetterCase,
  language: Language,
): CommonNames {
  const ids = new Map(index.types.map((type, id) => [type, id]));
  /** How often the word is small for each time that it has a capital. */
  const smallness = (word: string): number => {
    const known = typesOf(word, language).map((type) => ids.get(type) ?? 0);
    if (known.length === 0 || known.includes(0)) return 0;
    return Math.min(...known.map((id) => (small[id] ?? 0) / Math.max(1, capital[id] ?? 0)));
  };
  const wordsOf = (name: string): readonly string[] =>
    name.split(' ').filter((word) => word.replace(/\P{L}/gu, '').length > 1);
  const isNobody = (name: string): boolean => {
    const words = wordsOf(name);
    if (isChineseName(words)) return false;
    const own = words.filter((word) => !isTitleWord(word));
    const isCommon = (word: string): boolean => smallness(word) >= 1;
    const [first = ''] = own;
    return own.every(isCommon) || (own.length > 1 && isCommon(first) && !beginsWithGivenName(own));
  };
  return {
    isNobody,
    isThing: (name) => {
      if (isNobody(name)) return true;
      const words = wordsOf(name);
      return !isChineseName(words) && !beginsWithGivenName(words) && smallness(words.at(-1) ?? '') >= MUCH;
    },
  };
}

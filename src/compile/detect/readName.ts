// Reads one piece of a sentence, between commas, as a name with or without titles before it.

import type { Person } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import { isOffice, isTitleWord } from './titleWords';

export type NameFound =
  | { readonly state: 'listed'; readonly slug: string }
  | { readonly state: 'unlisted'; readonly name: string };

export interface NameReader {
  /** The name with which the piece ends, where all before it can be its title; null for a bare title or anything else. */
  readonly read: (piece: string) => NameFound | null;
}

const NAME_WORD = /^\p{Lu}[\p{L}]*(?:['’-]\p{L}+)*$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const POSSESSIVE = /['’]s$|s['’]$/u;

/** `places` are no names of people. */
export function createNameReader(
  people: readonly Person[],
  places: readonly string[],
  language: Language,
): NameReader {
  const listed = new Map<string, string>();
  for (const person of people) {
    for (const name of person.names) {
      const key = typesOf(name, language).join(' ');
      if (!listed.has(key)) listed.set(key, person.slug);
    }
  }
  const longest = [...listed.keys()].reduce((most, key) => Math.max(most, key.split(' ').length), 1);
  const placeWords = new Set(places.flatMap((place) => typesOf(place, language)));
  return {
    read(piece) {
      const words = piece.split(' ').filter((word) => word !== '');
      if (words.length === 0 || POSSESSIVE.test(words.at(-1) ?? '')) return null;
      for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
        const slug = listed.get(typesOf(words.slice(-length).join(' '), language).join(' '));
        if (slug !== undefined && canBeTitle(words.slice(0, -length))) return { state: 'listed', slug };
      }
      for (const length of [3, 2]) {
        const name = words.slice(-length);
        const before = words.slice(0, -length);
        if (name.length === length && isUnlistedName(name) && (before.length === 0 || endsWithOffice(before)))
          return { state: 'unlisted', name: name.join(' ') };
      }
      return null;
    },
  };

  function isUnlistedName(words: readonly string[]): boolean {
    return words.every(
      (word, i) =>
        (NAME_WORD.test(word) || (i > 0 && i < words.length - 1 && INITIAL.test(word))) &&
        !isTitleWord(word) &&
        !placeWords.has(word.toLowerCase()) &&
        !isAcronym(word, words),
    );
  }
}

/** "LI Qiang" is a name, "CPC Liaoning" and "NPC CPPCC" are none. */
function isAcronym(word: string, words: readonly string[]): boolean {
  if (word.length < 2 || word !== word.toUpperCase()) return false;
  return word.length > 2 && !/[AEIOUY]/.test(word) ? true : words.every((one) => one === one.toUpperCase());
}

function canBeTitle(words: readonly string[]): boolean {
  return words.every((word) => isTitleWord(word) || /^[\p{Lu}\p{N}]/u.test(word));
}

function endsWithOffice(words: readonly string[]): boolean {
  return isOffice(words.at(-1) ?? '') && canBeTitle(words);
}

// Reads one piece of a sentence, between commas, as a name with or without titles before it.
import type { Person } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { tokenise, typesOf } from '../../corpus/tokenise';
import { isCommonWord } from './commonWords';
import { beginsWithGivenName } from './givenNames';
import { isChineseName } from './pinyin';
import { isOffice, isSurname, isTitleWord } from './titleWords';

export type NameFound =
  | { readonly state: 'listed'; readonly slug: string }
  | { readonly state: 'unlisted'; readonly name: string };

export interface NameRead {
  readonly found: NameFound;
  /** The words before the name. */
  readonly title: string;
  /** The last word of the name as printed. */
  readonly surname: string;
  /** Whether more than two capitals says that it is a person: the list, a title, a Chinese name's syllables, a given name. */
  readonly isSure: boolean;
}

/** Where a listed person is named. */
export interface Mention {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

export interface NameReader {
  /** The name with which the piece ends, where all before it can be its title; null for a bare title or anything else. */
  readonly read: (piece: string) => NameRead | null;
  /** Every mention of a listed person, the longest wording first, none inside another. */
  readonly mentions: (text: string) => readonly Mention[];
}

const NAME_WORD = /^\p{Lu}\p{L}*\p{M}*(?:['’-]\p{L}+)*$/u;
/** "Hamad al-Salem". */
const WITH_ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|ul)-\p{Lu}\p{L}*$/u;
const INITIAL = /^\p{Lu}\.?$/u;
/** "Librarian June Ito". */
const MONTH_OR_NAME = /^(?:April|May|June|July|August)$/u;
const PARTICLES = new Set(
  'al bin ibn bint da de del della den der di do dos du el la le ten ter van von y'.split(' '),
);
const POSSESSIVE = /['’]s$|s['’]$/u;
const POSSESSIVE_S = /['’]s$/u;
const CAN_END = /[\p{Lu}\p{Lo}][^\s]*$/u;
const AFTER_NAME =
  /(?:\s(?:MP|MPP|MNA|MEP|MLA|MSP|TD|QC|KC|SC|SAN|PC|AC|AO|AM|PSM|MBE|OBE|CBE|DBE|KBE|GBE|CB|CMG|KCMG|DL|JP|FRS|PhD|Jr\.?|Sr\.?|II|III|Esq\.?))+$/u;
const LENGTHS = [5, 4, 3, 2] as const;
/** A piece of more words is no name with titles. */
const MOST_WORDS = 40;

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
  const firstTypes = new Set([...listed.keys()].map((key) => key.split(' ')[0]));
  const placeWords = new Set(places.flatMap((place) => typesOf(place, language)));

  return {
    read(piece) {
      const bare = piece.replace(AFTER_NAME, '');
      if (!CAN_END.test(bare)) return null;
      const words = bare.split(' ').filter((word) => word !== '');
      const surname = words.at(-1) ?? '';
      if (words.length > MOST_WORDS || POSSESSIVE.test(surname)) return null;
      const made = (found: NameFound, before: readonly string[], isSure: boolean): NameRead => ({
        found,
        title: before.join(' '),
        surname,
        isSure,
      });
      for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
        const slug = listed.get(typesOf(words.slice(-length).join(' '), language).join(' '));
        const before = words.slice(0, -length);
        if (slug !== undefined && canBeTitle(before)) return made({ state: 'listed', slug }, before, true);
      }
      const given = LENGTHS.filter((length) => beginsWithGivenName(words.slice(-length)));
      for (const length of [...given.filter((length) => words.length > length + 1), ...LENGTHS]) {
        const name = words.slice(-length);
        const before = words.slice(0, -length);
        if (name.length < length || !isUnlistedName(name, before)) continue;
        // "Drug Czar Robert Reed": before a given name, words in capitals are a title, known or not.
        if (!canStandBefore(before) && !(given.includes(length) && isUnknownTitle(before))) continue;
        return made(
          { state: 'unlisted', name: name.join(' ') },
          before,
          before.some(isOffice) || isChineseName(name) || beginsWithGivenName(name),
        );
      }
      return null;
    },
    mentions(text) {
      if (listed.size === 0) return [];
      const tokens = tokenise(text, language);
      const found: Mention[] = [];
      for (let from = 0; from < tokens.length; ) {
        const length = lengthAt(from);
        const [first, last] = [tokens[from], tokens[from + Math.max(1, length) - 1]];
        const slug = listed.get(keyOf(from, length));
        if (slug !== undefined && first !== undefined && last !== undefined)
          found.push({
            slug,
            start: first.start,
            end: last.start + text.slice(last.start, last.end).replace(POSSESSIVE_S, '').length,
          });
        from += Math.max(1, length);
      }
      return found;

      function lengthAt(from: number): number {
        if (!firstTypes.has(tokens[from]?.type)) return 0;
        for (let length = Math.min(longest, tokens.length - from); length > 0; length -= 1)
          if (listed.has(keyOf(from, length))) return length;
        return 0;
      }
      function keyOf(from: number, length: number): string {
        return tokens
          .slice(from, from + length)
          .map(({ type }) => type)
          .join(' ');
      }
    },
  };

  function isUnlistedName(words: readonly string[], before: readonly string[]): boolean {
    if (!isChineseName(words) && (isCommonWord(words[0] ?? '') || isCommonWord(words.at(-1) ?? '')))
      return false;
    return words.every((word, i) => {
      if (i === 0 && MONTH_OR_NAME.test(word) && isOffice(before.at(-1) ?? '')) return true;
      const inside = i > 0 && i < words.length - 1;
      if (inside && PARTICLES.has(word)) return true;
      if (i > 0 && WITH_ARTICLE.test(word)) return true;
      if (i < words.length - 1 && INITIAL.test(word)) return true;
      return (
        NAME_WORD.test(word) &&
        word.length > 1 &&
        (!isTitleWord(word) || (i > 0 && beginsWithGivenName(words) && isSurname(word))) &&
        !placeWords.has(word.toLowerCase()) &&
        !isAcronym(word, words)
      );
    });
  }
}

/** "LI Qiang" is a name, "CPC Liaoning" and "NPC CPPCC" are none. */
function isAcronym(word: string, words: readonly string[]): boolean {
  if (word.length < 2 || word !== word.toUpperCase()) return false;
  return word.length > 2 && !/[AEIOUY]/.test(word) ? true : words.every((one) => one === one.toUpperCase());
}

/** Whether the words are of titles, bodies and what stands in capitals. */
export function canBeTitle(words: readonly string[]): boolean {
  return words.every((word) => word !== 'that' && (isTitleWord(word) || /^[\p{Lu}\p{N}]/u.test(word)));
}

/** "Drug Czar": words in capitals, more than one, that no list of offices has. */
function isUnknownTitle(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) && !isOffice(word));
}

// "Governor", "Bundesbank President", "Minister of Energy", "Investment" of a title that "and" divides.
function canStandBefore(words: readonly string[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return true;
  if (!canBeTitle(words) || /^(?:of|for|in|at|and|on|to|the|an?)$/u.test(last)) return false;
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && isTitleWord(word);
  return isOffice(last) || words.every(isCapital) || (words.some(isOffice) && words.includes('of'));
}

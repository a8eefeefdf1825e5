// The names of one document as it goes on to use them: "President Ellison", "the Prime Minister", once it has named them.

import { isChineseName } from '../pinyin';
import { canBeTitle, type NameFound, type NameRead, type NameReader } from '../readName';
import { isOffice } from '../titleWords';

export interface DocumentNames {
  /** As a name reader's, and the short forms of those whom the document has named. */
  readonly read: (piece: string) => NameRead | null;
  /** Says that a name is a person's, whose surname then stands for that person. */
  readonly introduce: (read: NameRead) => void;
  /** Says that words such as "the Chancellor" stand for a person. */
  readonly entitle: (words: string, found: NameFound) => void;
  /** Says that "the Chair" stands for a person. */
  readonly seat: (found: NameFound) => void;
  /** Whom "he" or "she" means from here on; null for nobody. */
  readonly refer: (found: NameFound | null) => void;
}

const DETERMINER = /^(?:the|our)\s+/iu;
const PRONOUN = /^(?:he|she)$/iu;
const CHAIR = /^the\s+(?:chair(?:man|woman|person)?|presiding\s+officer|head\s+of\s+state)$/iu;
/** "Reed said", of whom the document has named Ann Reed. */
const ALONE = /^\p{Lu}\p{L}+(?:['’-]\p{L}+)*$/u;
/** "F. Tui", where the text has named Frances Tui. */
const INITIAL_AND_SURNAME = /^\p{Lu}\.? \p{L}[\p{L}'’-]*$/u;
const SHORT = new Map([['pm', 'prime minister']]);

/** `titles` is whether a bare title stands for the one person who was named with it. */
export function createDocumentNames(reader: NameReader, titles: boolean): DocumentNames {
  const surnames = new Map<string, NameFound | null>();
  const entitled = new Map<string, NameFound | null>();
  const introduced = new Set<string>();
  let pronoun: NameFound | null = null;
  let chair: NameFound | null = null;
  return {
    read(piece) {
      if (pronoun !== null && PRONOUN.test(piece))
        return { found: pronoun, title: piece, surname: '', isSure: true };
      if (chair !== null && CHAIR.test(piece))
        return { found: chair, title: piece, surname: '', isSure: true };
      const read = reader.read(piece);
      if (read !== null) {
        const known = INITIAL_AND_SURNAME.test(nameOf(read.found))
          ? surnames.get(read.surname.toLowerCase())
          : null;
        if (known && nameOf(known).charAt(0).toLowerCase() === nameOf(read.found).charAt(0).toLowerCase())
          return { ...read, found: known, isSure: true };
        if (read.isSure) introduce(read);
        return introduced.has(nameOf(read.found)) ? { ...read, isSure: true } : read;
      }
      const words = piece.replace(DETERMINER, '').split(' ');
      const surname = words.at(-1) ?? '';
      const before = words.slice(0, -1);
      if (before.length > 0 && isOffice(before.at(-1) ?? '') && canBeTitle(before)) {
        const found = surnames.get(surname.toLowerCase());
        if (found) return { found, title: before.join(' '), surname, isSure: true };
      }
      const alone =
        before.length === 0 && ALONE.test(piece) ? surnames.get(surname.toLowerCase()) : undefined;
      if (alone) return { found: alone, title: '', surname, isSure: true };
      const found = titles ? entitled.get(keyOf(piece)) : undefined;
      return found ? { found, title: piece, surname: '', isSure: true } : null;
    },
    introduce,
    entitle,
    seat(found) {
      chair = found;
    },
    refer(found) {
      pronoun = found;
    },
  };

  function introduce({ surname, title, found }: NameRead): void {
    introduced.add(nameOf(found));
    remember(surnames, surname.toLowerCase(), found);
    const words = nameOf(found).split(/[ -]/);
    const capital = words.find((word) => /^\p{Lu}{3,}$/u.test(word));
    if (capital !== undefined) remember(surnames, capital.toLowerCase(), found);
    if (isChineseName(words)) remember(surnames, words[0]?.toLowerCase() ?? '', found);
    entitle(title, found);
  }

  function entitle(words: string, found: NameFound): void {
    // "Emir of Qatar" is "the Emir" too.
    for (const key of new Set([keyOf(words), keyOf(words.replace(/\s(?:of|for)\s.*$/u, ''))]))
      if (isOffice(key.split(' ').at(-1) ?? '')) remember(entitled, key, found);
  }
}

/** Null where two people share it. */
function remember(names: Map<string, NameFound | null>, key: string, found: NameFound): void {
  const known = names.get(key);
  if (known === undefined) names.set(key, found);
  else if (known !== null && !isSame(known, found)) names.set(key, null);
}

function isSame(a: NameFound, b: NameFound): boolean {
  return a.state === 'listed'
    ? b.state === 'listed' && a.slug === b.slug
    : b.state === 'unlisted' && a.name === b.name;
}

function nameOf(found: NameFound): string {
  return found.state === 'listed' ? found.slug : found.name;
}

function keyOf(words: string): string {
  const key = words.replace(DETERMINER, '').toLowerCase().trim();
  return SHORT.get(key) ?? key;
}

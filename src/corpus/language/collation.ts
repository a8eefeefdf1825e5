// The order of words in a language, by a small fixed rule: every browser and every build sorts alike.
import type { Language } from './language';

/**
 * Gives what a text is sorted by, in code unit order: small letters without their accents (élan before zone), and what is a
 * letter of its own in the language after the one that it follows (in Swedish å after z). Equal ones are left to the caller.
 */
export function collationOf({ letters }: Language): (text: string) => string {
  const own = new Map(
    letters.flatMap((row) => {
      const [before = '', ...after] = Array.from(row);
      // Beyond whatever may follow `before` in a word.
      return after.map((letter, i) => [letter, `${before}\uFFFF${i}`] as const);
    }),
  );
  return (text) => {
    if (PLAIN.test(text)) return text;
    return Array.from(
      text.toLowerCase().normalize('NFC'),
      (letter) => own.get(letter) ?? plainOf(letter),
    ).join('');
  };
}

/** A text in small letters without the accents of Latin and Greek ones: "économie" is "economie". */
export function withoutAccents(text: string): string {
  if (PLAIN.test(text)) return text;
  return Array.from(text.toLowerCase().normalize('NFC'), plainOf).join('');
}

/** Compares names as the language has them; those that it takes for equal, by their code units. */
export function nameOrderOf(language: Language): (a: string, b: string) => number {
  const keyOf = collationOf(language);
  const keys = new Map<string, string>();
  const known = (name: string): string => {
    const key = keys.get(name) ?? keyOf(name);
    keys.set(name, key);
    return key;
  };
  return (a, b) => compareCodeUnits(known(a), known(b)) || compareCodeUnits(a, b);
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const PLAIN = /^[ -@[-~]*$/;
/** Letters that no normal form takes apart. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ё: 'е',
};

// Accents are taken off Latin and Greek letters, where they make no other letter; marks of any script that has its own stay.
function plainOf(letter: string): string {
  if (/\p{sc=Inherited}/u.test(letter)) return '';
  if (!/[\p{sc=Latin}\p{sc=Greek}]/u.test(letter)) return ALIKE[letter] ?? letter;
  return ALIKE[letter] ?? letter.normalize('NFD').replace(/\p{sc=Inherited}/gu, '');
}

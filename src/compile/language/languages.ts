// What the compiler knows of languages: one row each, by the first part of its tag (BCP 47).
import type { Language, PluralRule } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import { stopWordsOf } from './stopWords';

interface LanguageRow {
  readonly elided?: readonly string[];
  readonly endings?: Language['endings'];
  readonly plurals?: PluralRule;
  readonly letters?: Language['letters'];
}

/** What the Romance languages that write it so shorten alike: l'economia, d'economia. */
const CLITICS = ['l', 'd', 'm', 'n', 's', 't'];

const ROWS: Readonly<Record<string, LanguageRow>> = {
  az: { endings: 'parted', letters: ['cç', 'eə', 'gğ', 'hı', 'oö', 'sş', 'uü'] },
  ca: { elided: CLITICS, plurals: 'spanish' },
  cs: { letters: ['cč', 'rř', 'sš', 'zž'] },
  da: { letters: ['zæøå'] },
  en: { plurals: 'english' },
  es: { plurals: 'spanish', letters: ['nñ'] },
  et: { letters: ['sšzž', 'wõäöü'] },
  fi: { letters: ['zåäö'] },
  fr: {
    elided: [...CLITICS, 'c', 'j', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
    plurals: 'french',
  },
  gl: { plurals: 'spanish', letters: ['nñ'] },
  hr: { letters: ['cčć', 'dđ', 'sš', 'zž'] },
  hu: { letters: ['oöő', 'uüű'] },
  is: { letters: ['dð', 'zþæö'] },
  it: {
    elided: [...CLITICS, 'c', 'v', 'un', 'gl', 'all', 'dall', 'dell', 'nell', 'sull', 'quell', 'quest'],
  },
  lt: { letters: ['cč', 'sš', 'zž'] },
  lv: { letters: ['cč', 'gģ', 'kķ', 'lļ', 'nņ', 'sš', 'zž'] },
  nb: { letters: ['zæøå'] },
  oc: { elided: CLITICS, plurals: 'spanish' },
  pl: { letters: ['aą', 'cć', 'eę', 'lł', 'nń', 'oó', 'sś', 'zźż'] },
  pt: { plurals: 'spanish' },
  ro: { letters: ['aăâ', 'iî', 'sșş', 'tțţ'] },
  sk: { letters: ['aä', 'cč', 'oô', 'sš', 'zž'] },
  sl: { letters: ['cč', 'sš', 'zž'] },
  sv: { letters: ['zåäö'] },
  tr: { endings: 'parted', letters: ['cç', 'gğ', 'hı', 'oö', 'sş', 'uü'] },
  uk: { letters: ['гґ', 'еє', 'иії'] },
  vi: { letters: ['aăâ', 'dđ', 'eê', 'oôơ', 'uư'] },
};

/** The language of a corpus, by the tags of its documents, that of the most first. */
export function languageOf(tags: readonly string[]): Language {
  const rows = tags.map((tag) => ROWS[primaryOf(tag)] ?? {});
  const language: Language = {
    tags: [...tags],
    guessed: [],
    elided: distinct(rows.flatMap(({ elided }) => elided ?? [])),
    plurals: distinct(rows.flatMap(({ plurals }) => plurals ?? [])),
    endings: rows.some((row) => row.endings === 'parted') ? 'parted' : 'joined',
    letters: [...(rows[0]?.letters ?? [])],
    stopWords: [],
  };
  const listed = tags.flatMap((tag) => stopWordsOf(primaryOf(tag)));
  const shortened = language.elided.map((word) => `${word}'`);
  // As the texts have them: what the tokeniser makes several words of is none of them.
  const types = [...listed, ...shortened].map((word) => typesOf(word, language));
  return { ...language, stopWords: distinct(types.filter(({ length }) => length === 1).flat()) };
}

/** The language alone: zh of zh-Hans. */
function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

// What the compiler knows of languages: one row each, by the first part of its tag (BCP 47).
import type { Language, PluralRule } from '../../corpus/language/language';
import { stopWordsOf } from './stopWords';

interface LanguageRow {
  readonly elided?: readonly string[];
  readonly plurals?: PluralRule;
}

/** What the Romance languages that write it so shorten alike: l'economia, d'economia. */
const CLITICS = ['l', 'd', 'm', 'n', 's', 't'];

const ROWS: Readonly<Record<string, LanguageRow>> = {
  ca: { elided: CLITICS, plurals: 'spanish' },
  en: { plurals: 'english' },
  es: { plurals: 'spanish' },
  fr: {
    elided: [...CLITICS, 'c', 'j', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
    plurals: 'french',
  },
  gl: { plurals: 'spanish' },
  it: {
    elided: [...CLITICS, 'c', 'v', 'un', 'gl', 'all', 'dall', 'dell', 'nell', 'sull', 'quell', 'quest'],
  },
  oc: { elided: CLITICS, plurals: 'spanish' },
  pt: { plurals: 'spanish' },
};

/** The language of a corpus, by the tags of its documents, that of the most first. */
export function languageOf(tags: readonly string[]): Language {
  const rows = tags.map((tag) => ROWS[primaryOf(tag)] ?? {});
  return {
    tags: [...tags],
    elided: distinct(rows.flatMap(({ elided }) => elided ?? [])),
    plurals: distinct(rows.flatMap(({ plurals }) => plurals ?? [])),
    letters: [],
    stopWords: distinct(tags.flatMap((tag) => stopWordsOf(primaryOf(tag)))),
  };
}

/** The language alone: zh of zh-Hans. */
function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

// Examples of the query language, made from the words of the corpus, so that each of them finds something.

import type { Counter } from '../corpus/counter/counter';
import type { Language } from '../corpus/language/language';
import { findNext } from './continuations';
import { evaluateQuery } from './evaluate';
import { parseQuery } from './query';

/** What an example shows, and the words of it that tell so. */
export interface QueryExample {
  readonly query: string;
  readonly shows: ExampleKind;
  readonly words: readonly string[];
}

export const EXAMPLE_KINDS = [
  'all',
  'and',
  'any',
  'group',
  'near',
  'phrase',
  'any-word',
  'choice',
  'begins',
  'ends',
  'nearly',
  'excluding',
  'not',
] as const;
type ExampleKind = (typeof EXAMPLE_KINDS)[number];

/** Letters from which a word is worth an example: shorter ones are "the" and "of". */
const LONG = 6;
/** Words that are tried as material, the most frequent first. */
const TRIED = 40;

/** One example an operator, each with at least one hit; what the corpus has no words for is left out. */
export function findQueryExamples(counter: Counter, language: Language): readonly QueryExample[] {
  const words = counter.index.types
    .filter((type) => type.length >= LONG && !type.includes("'"))
    .slice(0, TRIED);
  const hits = (query: string): number => {
    const parsed = parseQuery(query, language);
    return parsed.ok ? evaluateQuery(counter, parsed.query).spans.starts.length : 0;
  };
  const tried: readonly (QueryExample | null)[] = [
    ...wordExamples(words),
    ...phraseExamples(counter, words),
    ...formExamples(counter, words),
    ...excludingExamples(words, hits),
  ];
  return tried.filter((example) => example !== null).filter(({ query }) => hits(query) > 0);
}

function wordExamples([first, second, third]: readonly string[]): readonly (QueryExample | null)[] {
  if (first === undefined || second === undefined) return [];
  return [
    { query: `${first} ${second}`, shows: 'all', words: [first, second] },
    { query: `${first} AND ${second}`, shows: 'and', words: [first, second] },
    { query: `${first} OR ${second}`, shows: 'any', words: [first, second] },
    third === undefined
      ? null
      : { query: `(${first} OR ${second}) ${third}`, shows: 'group', words: [first, second, third] },
    {
      query: `${first} NEAR/10 ${second}`,
      shows: 'near',
      words: [first, second],
    },
  ];
}

function phraseExamples(counter: Counter, words: readonly string[]): readonly (QueryExample | null)[] {
  const phrases = words.map((word) => continuePhrase(counter, word)).filter(({ length }) => length === 3);
  const found = phrases.find((phrase) => (phrase.at(-1) ?? '').length >= LONG) ?? phrases[0];
  const choice = words
    .map((word) => [word, ...findNext(counter, [word]).map(({ type }) => type)])
    .find(([, one, other]) => one !== undefined && other !== undefined);
  return [
    found === undefined ? null : { query: `"${found.join(' ')}"`, shows: 'phrase', words: found },
    found === undefined ? null : { query: `"${found[0]} * ${found[2]}"`, shows: 'any-word', words: found },
    choice === undefined
      ? null
      : {
          query: `"${choice[0]} (${choice[1]} OR ${choice[2]})"`,
          shows: 'choice',
          words: choice,
        },
  ];
}

function formExamples({ index }: Counter, words: readonly string[]): readonly (QueryExample | null)[] {
  const most = (test: (type: string) => boolean) => index.types.filter(test).length;
  const begins = words.find((word) => most((type) => type.startsWith(word)) > 1);
  const ending = words.map((word) => word.slice(-4)).find((end) => most((type) => type.endsWith(end)) > 1);
  const [mistyped] = words.map((word) => word.slice(0, -3) + word.slice(-2));
  return [
    begins === undefined ? null : { query: `${begins}*`, shows: 'begins', words: [begins] },
    ending === undefined ? null : { query: `*${ending}`, shows: 'ends', words: [ending] },
    mistyped === undefined
      ? null
      : {
          query: `${mistyped}~`,
          shows: 'nearly',
          words: [mistyped],
        },
  ];
}

function excludingExamples(
  [asked, ...others]: readonly string[],
  hits: (query: string) => number,
): readonly QueryExample[] {
  const excluded = others.find((word) => hits(`${asked} -${word}`) > 0);
  if (asked === undefined || excluded === undefined) return [];
  const words = [asked, excluded];
  return [
    { query: `${asked} -${excluded}`, shows: 'excluding', words },
    { query: `${asked} NOT ${excluded}`, shows: 'not', words },
  ];
}

// A word with the two that follow it most often; fewer where none follows more than once.
function continuePhrase(counter: Counter, word: string): readonly string[] {
  const phrase = [word];
  while (phrase.length < 3) {
    const [next] = findNext(counter, phrase);
    if (next === undefined) return phrase;
    phrase.push(next.type);
  }
  return phrase;
}

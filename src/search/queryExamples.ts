// Examples of the query language, made from the words of the corpus, so that each of them finds something.

import type { Counter } from '../corpus/counter/counter';
import type { Language } from '../corpus/language/language';
import { findNext } from './continuations';
import { evaluateQuery } from './evaluate';
import { parseQuery } from './query';

export interface QueryExample {
  readonly query: string;
  readonly explanation: string;
}

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
    excludingExample(words, hits),
  ];
  return tried.filter((example) => example !== null).filter(({ query }) => hits(query) > 0);
}

function wordExamples([first, second, third]: readonly string[]): readonly (QueryExample | null)[] {
  if (first === undefined || second === undefined) return [];
  return [
    { query: `${first} ${second}`, explanation: 'both words, anywhere in the meeting' },
    { query: `${first} OR ${second}`, explanation: 'either word' },
    third === undefined
      ? null
      : { query: `(${first} OR ${second}) ${third}`, explanation: `either of the two words, and “${third}”` },
    {
      query: `${first} NEAR/10 ${second}`,
      explanation: `“${first}” with “${second}” at most ten words before or after it`,
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
    found === undefined
      ? null
      : { query: `"${found.join(' ')}"`, explanation: 'exactly these words, in this order' },
    found === undefined
      ? null
      : { query: `"${found[0]} * ${found[2]}"`, explanation: 'any one word in the place of the asterisk' },
    choice === undefined
      ? null
      : {
          query: `"${choice[0]} (${choice[1]} OR ${choice[2]})"`,
          explanation: 'either of two words at one place of a phrase',
        },
  ];
}

function formExamples({ index }: Counter, words: readonly string[]): readonly (QueryExample | null)[] {
  const most = (test: (type: string) => boolean) => index.types.filter(test).length;
  const begins = words.find((word) => most((type) => type.startsWith(word)) > 1);
  const ending = words.map((word) => word.slice(-4)).find((end) => most((type) => type.endsWith(end)) > 1);
  const [mistyped] = words.map((word) => word.slice(0, -3) + word.slice(-2));
  return [
    begins === undefined
      ? null
      : { query: `${begins}*`, explanation: `“${begins}” and every longer word that begins with it` },
    ending === undefined ? null : { query: `*${ending}`, explanation: `every word that ends in “${ending}”` },
    mistyped === undefined
      ? null
      : {
          query: `${mistyped}~`,
          explanation: 'words spelled nearly like this, for typing errors and variants',
        },
  ];
}

function excludingExample(
  [asked, ...others]: readonly string[],
  hits: (query: string) => number,
): QueryExample | null {
  const excluded = others.find((word) => hits(`${asked} -${word}`) > 0);
  if (asked === undefined || excluded === undefined) return null;
  return {
    query: `${asked} -${excluded}`,
    explanation: `meetings with “${asked}” that do not say “${excluded}”`,
  };
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

// A query in words: as it was read, for the line under the search box, and as what it counts is named.
import type { EmptyingPart } from '../../search/emptying';
import { editsAllowed, type Pattern } from '../../search/pattern';
import { MOST_WAYS } from '../../search/phrase';
import type { QueryFault, QueryProblem } from '../../search/problem';
import type { PhraseQuery, Query } from '../../search/query';
import type { QueryExample } from '../../search/queryExamples';
import { counted, listed, plural } from '../words';

/** The query in words, to stand after "meetings that contain". */
export function describeQuery(query: Query): string {
  switch (query.kind) {
    case 'phrase':
      return describePhrase(query);
    case 'near':
      return `${describeInside(query.left)} ${distance(query.within)} ${describeInside(query.right)}`;
    case 'all':
      return [...query.of].sort(exclusionsLast).map(describeInside).join(' and ');
    case 'any':
      return query.of
        .map((part) => (part.kind === 'phrase' ? describeQuery(part) : bracketed(part)))
        .join(' or ');
    case 'not':
      return describeExclusion(query.of);
  }
}

function exclusionsLast(a: Query, b: Query): number {
  return Number(a.kind === 'not') - Number(b.kind === 'not');
}

// Beside other parts: what could be read in two ways there is put in brackets.
function describeInside(query: Query): string {
  switch (query.kind) {
    case 'phrase':
    case 'not':
      return describeQuery(query);
    case 'any':
      return `either ${describeQuery(query)}`;
    case 'near':
    case 'all':
      return bracketed(query);
  }
}

function describeExclusion(query: Query): string {
  const simple = query.kind === 'any' && query.of.every(({ kind }) => kind === 'phrase');
  if (simple) return `neither ${query.of.map(describeQuery).join(' nor ')}`;
  return query.kind === 'phrase' ? `not ${describeQuery(query)}` : `not ${bracketed(query)}`;
}

export function bracketed(query: Query): string {
  return `(${describeQuery(query)})`;
}

function distance(within: number): string {
  return within === 1 ? 'next to' : `within ${counted(within, 'word')} of`;
}

function describePhrase(phrase: PhraseQuery): string {
  return `${describeWords(phrase)}${describeLeftOut(phrase.leftOut)}`;
}

function describeWords({ ways, text }: PhraseQuery): string {
  const [way = []] = ways;
  const [slot = []] = way;
  const [pattern] = slot;
  if (ways.length === 1 && way.length === 1 && slot.length === 1 && pattern !== undefined) {
    return describePattern(pattern, text);
  }
  const kinds = new Set(ways.flat(2).map(({ kind }) => kind));
  return `the phrase “${text}”${explainStars(kinds)}`;
}

function describePattern(pattern: Pattern, text: string): string {
  switch (pattern.kind) {
    case 'word':
      return `“${text}”`;
    case 'wildcard':
      return describeWildcard(pattern.pattern);
    case 'fuzzy': {
      const edits = editsAllowed(pattern.type);
      if (edits === 0) return `“${text}”`;
      return `a word at most ${counted(edits, 'letter')} away from “${text}”`;
    }
    case 'any':
      return 'any word';
  }
}

function describeWildcard(pattern: string): string {
  const parts = pattern.split('*');
  const [first = '', second = '', third] = parts;
  if (parts.length === 2 && second === '') return `a word that begins with “${first}”`;
  if (parts.length === 2 && first === '') return `a word that ends in “${second}”`;
  if (parts.length === 3 && first === '' && third === '') return `a word with “${second}” in it`;
  return `a word of the form “${pattern}”`;
}

function explainStars(kinds: ReadonlySet<Pattern['kind']>): string {
  if (kinds.has('any')) {
    return kinds.has('wildcard') ? ' (* is any letters, and alone any one word)' : ' (* is any one word)';
  }
  return kinds.has('wildcard') ? ' (* is any letters)' : '';
}

const FAULTS: Readonly<Record<QueryFault, string>> = {
  'no-word': 'there is no word in it',
  'and-alone': 'AND needs a word or a phrase on either side',
  'or-alone': 'OR needs a word or a phrase on either side',
  'or-beside-and': 'AND and OR beside each other need parentheses, as in (a AND b) OR c',
  'or-excludes': 'OR needs something to find on either side, and this excludes',
  'only-excludes': 'this only excludes; it needs something to find',
  'nothing-to-exclude': 'there is no word to exclude here',
  'excludes-twice': 'this is excluded twice',
  'never-closed': 'this parenthesis is never closed',
  'never-opened': 'this parenthesis was never opened',
  'empty-parentheses': 'there is no word in these parentheses',
  'too-deep': 'there are too many parentheses inside each other',
  'too-many-ways': `the alternatives make more than ${MOST_WAYS} different phrases`,
  'near-alone':
    'NEAR needs a word, a phrase in quotation marks, or several of them joined by OR in parentheses, on either side',
  'near-twice': 'a second NEAR needs parentheses, as in (a NEAR/5 b) NEAR/5 c',
  'near-distance': 'NEAR takes a whole number of words from 1 to 999, as in NEAR/5',
  'star-alone': '* alone stands for any one word and needs a word beside it, as in "new * pattern"',
  'star-and-tilde': 'a word takes * or ~, not both',
  'tilde-inside': '~ stands at the end of a word; put it in quotation marks to search for the words',
  'tilde-with-hyphen': '~ goes with one word, and a hyphen makes several',
  'term-operator': 'a term is one phrase, or several joined by OR; AND and NOT are for the search box',
  'tilde-after-phrase':
    '~ goes with one word, not with a phrase; words near each other are asked for with NEAR, as in a NEAR/5 b',
};

/** Why a query cannot be read: ends a sentence such as "The query cannot be read at character 3: ...". */
export function describeFault({ fault }: Pick<QueryProblem, 'fault'>): string {
  return FAULTS[fault];
}

/** "No meeting contains “ecologie”. Without it, 2 meetings hold the rest." */
export function describeEmptying({ part, reason, meetingsWithout }: EmptyingPart): string {
  const words = describeQuery(part);
  const what =
    reason === 'nowhere' ? `No meeting contains ${words}.` : `Nothing is left because of ${words}.`;
  if (meetingsWithout === 0) return what;
  return `${what} Without it, ${counted(meetingsWithout, 'meeting holds', 'meetings hold')} the rest.`;
}

/** What an example of the query language finds: "both words, anywhere in the meeting". */
export function describeExample({ shows, words: [first, second, third] }: QueryExample): string {
  switch (shows) {
    case 'all':
      return 'both words, anywhere in the meeting';
    case 'and':
      return 'the same, with its operator written out';
    case 'any':
      return 'either word';
    case 'group':
      return `either of the two words, and “${third}”`;
    case 'near':
      return `“${first}” with “${second}” at most ten words before or after it`;
    case 'phrase':
      return 'exactly these words, in this order';
    case 'any-word':
      return 'any one word in the place of the asterisk';
    case 'choice':
      return 'either of two words at one place of a phrase';
    case 'begins':
      return `“${first}” and every longer word that begins with it`;
    case 'ends':
      return `every word that ends in “${first}”`;
    case 'nearly':
      return 'words spelled nearly like this, for typing errors and variants';
    case 'excluding':
      return `meetings with “${first}” that do not say “${second}”`;
    case 'not':
      return 'the same, with its operator written out';
  }
}

/** " (“%” is not counted)", after the name of what was typed with it; '' where all that was typed is counted. */
export function describeLeftOut(marks: readonly string[]): string {
  const distinct = [...new Set(marks)].map((mark) => `“${mark}”`);
  return distinct.length === 0
    ? ''
    : ` (${listed(distinct)} ${plural(distinct.length, 'is', 'are')} not counted)`;
}

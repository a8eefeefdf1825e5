// The line under the search box: a query as it was read, in words.
import type { EmptyingPart } from '../../search/emptying';
import { editsAllowed, type Pattern } from '../../search/pattern';
import type { PhraseQuery, Query } from '../../search/query';
import { counted } from '../words';

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

function bracketed(query: Query): string {
  return `(${describeQuery(query)})`;
}

function distance(within: number): string {
  return within === 1 ? 'next to' : `within ${counted(within, 'word')} of`;
}

function describePhrase({ ways, text }: PhraseQuery): string {
  const [way = []] = ways;
  const [slot = []] = way;
  const [pattern] = slot;
  if (ways.length === 1 && way.length === 1 && slot.length === 1 && pattern !== undefined) {
    return describePattern(pattern, text);
  }
  const kinds = new Set(ways.flat(2).map(({ kind }) => kind));
  return `the phrase “${text.replace(/\s+/gu, ' ')}”${explainStars(kinds)}`;
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

/** "No meeting contains “ecologie”. Without it, 2 meetings hold the rest." */
export function describeEmptying({ part, reason, meetingsWithout }: EmptyingPart): string {
  const words = describeQuery(part);
  const what =
    reason === 'nowhere' ? `No meeting contains ${words}.` : `Nothing is left because of ${words}.`;
  if (meetingsWithout === 0) return what;
  return `${what} Without it, ${counted(meetingsWithout, 'meeting holds', 'meetings hold')} the rest.`;
}

/** The query in a sentence: “reform”, “new pattern” for one phrase in quotation marks, else what was typed. */
export function nameQuery(query: string): string {
  const phrase = /^\s*["“”]([^"“”]*)["“”]?\s*$/u.exec(query)?.[1] ?? query;
  return /["“”]/u.test(phrase) ? query : `“${phrase.trim()}”`;
}

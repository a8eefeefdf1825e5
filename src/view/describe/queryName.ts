// What a query or a term counts, as headlines and legends name it.
import type { Query } from '../../search/query';
import type { NamedTerm } from '../../search/termName';
import { listed } from '../words';
import { bracketed, describeLeftOut, describeQuery } from './query';

/** What a query counts, as a headline names it: “reform”, “new pattern”; "three-year and action, each by itself". */
export function nameQuery(query: Query): string {
  return `${nameWords(query)}${isCountedApart(query) ? ', each by itself' : ''}`;
}

/** The same without how they are counted. */
export function nameWords(query: Query): string {
  return `${nameIn(query, isCountedApart(query))}${describeLeftOut(leftOutOf(query))}`;
}

/** Whether several words or phrases are counted, each by itself. */
export function isCountedApart(query: Query): boolean {
  return countedParts(query).length > 1;
}

function countedParts(query: Query): readonly Query[] {
  switch (query.kind) {
    case 'phrase':
    case 'near':
      return [query];
    case 'all':
    case 'any':
      return query.of.flatMap(countedParts);
    case 'not':
      return [];
  }
}

// Among others a word stands without quotation marks: these are for wordings that were asked for.
function nameIn(query: Query, apart: boolean): string {
  switch (query.kind) {
    case 'phrase': {
      const fuzzy = query.ways.flat(2).some(({ kind }) => kind === 'fuzzy');
      const words = `${query.text}${fuzzy ? '~' : ''}`;
      return apart && !query.quoted ? words : `“${words}”`;
    }
    case 'near':
      return apart ? bracketed(query) : describeQuery(query);
    case 'any':
      return query.of
        .map((part) => (part.kind === 'all' ? `(${nameIn(part, apart)})` : nameIn(part, apart)))
        .join(' or ');
    case 'all': {
      const asked = query.of
        .filter(({ kind }) => kind !== 'not')
        .map((part) => (part.kind === 'any' ? `(${nameIn(part, apart)})` : nameIn(part, apart)));
      const excluded = query.of.filter(({ kind }) => kind === 'not').map((part) => nameIn(part, apart));
      return `${listed(asked)}${excluded.length === 0 ? '' : ` in meetings without ${excluded.join(' or ')}`}`;
    }
    case 'not':
      return query.of.kind === 'all' ? `(${nameIn(query.of, apart)})` : nameIn(query.of, apart);
  }
}

/** The marks of a query that were typed and are not counted. */
export function leftOutOf(query: Query): readonly string[] {
  switch (query.kind) {
    case 'phrase':
      return query.leftOut;
    case 'near':
      return [...leftOutOf(query.left), ...leftOutOf(query.right)];
    case 'all':
    case 'any':
      return query.of.flatMap(leftOutOf);
    case 'not':
      return leftOutOf(query.of);
  }
}

/** A term in a sentence: “two establishments” or “reform”. */
export function nameOfTerm({ phrases, leftOut }: Pick<NamedTerm, 'phrases' | 'leftOut'>): string {
  return `${phrases.map((phrase) => `“${phrase}”`).join(' or ')}${describeLeftOut(leftOut)}`;
}

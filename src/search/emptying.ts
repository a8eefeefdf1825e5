// Why a query finds nothing: which of its parts emptied the result.
import type { Counter } from '../corpus/counter/counter';
import { evaluateQuery } from './evaluate';
import type { Query } from './query';

export interface EmptyingPart {
  readonly part: Query;
  /** It occurs nowhere in the corpus; or it does, and the query finds meetings without it. */
  readonly reason: 'nowhere' | 'together';
  /** Meetings that the rest of the query finds; 0 where there is no rest. */
  readonly meetingsWithout: number;
}

/**
 * Of a query that holds in no document, the words, phrases and groups that occur nowhere; where all occur somewhere, the
 * parts, exclusions among them, each of which alone is in the way of a result. None where the query finds something, or
 * where more than one part has to go.
 */
export function findEmptyingParts(counter: Counter, query: Query): readonly EmptyingPart[] {
  if (countMatches(counter, query) > 0) return [];
  const parts = query.kind === 'all' ? query.of : [query];
  const without = (part: Query): number => {
    const of = parts.filter((other) => other !== part);
    return of.every(({ kind }) => kind === 'not') ? 0 : countMatches(counter, { kind: 'all', of });
  };
  const nowhere = parts.filter((part) => part.kind !== 'not' && countMatches(counter, part) === 0);
  if (nowhere.length > 0) {
    return nowhere.map((part) => ({ part, reason: 'nowhere', meetingsWithout: without(part) }));
  }
  return parts
    .map((part): EmptyingPart => ({ part, reason: 'together', meetingsWithout: without(part) }))
    .filter(({ meetingsWithout }) => meetingsWithout > 0);
}

function countMatches(counter: Counter, query: Query): number {
  return evaluateQuery(counter, query).matches.reduce((sum, match) => sum + match, 0);
}

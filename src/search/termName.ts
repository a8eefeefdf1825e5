// A term named as it is counted.
import type { PhraseQuery, Query } from './query';

export interface NamedTerm {
  /** As typed. */
  readonly term: string;
  /** Its phrases joined by OR. */
  readonly name: string;
  /** What of each phrase is counted. */
  readonly phrases: readonly string[];
  /** The marks that were typed and are not counted. */
  readonly leftOut: readonly string[];
}

/** `query` is the term as it was read. */
export function nameTerm(term: string, query: Query): NamedTerm {
  const phrases = phrasesOf(query);
  const texts = phrases.map(({ text }) => text);
  return {
    term,
    name: texts.join(' OR '),
    phrases: texts,
    leftOut: [...new Set(phrases.flatMap(({ leftOut }) => leftOut))],
  };
}

function phrasesOf(query: Query): readonly PhraseQuery[] {
  if (query.kind === 'phrase') return [query];
  return query.kind === 'any' ? query.of.flatMap(phrasesOf) : [];
}

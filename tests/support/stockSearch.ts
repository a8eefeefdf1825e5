// MiniSearch as published, over the same documents: what the typed search has to agree with.

import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { typesOf } from '../../src/corpus/tokenise';
import type { TypedOptions, TypedQuery } from '../../src/search/typedSearch';
import { ENGLISH } from './languages';

export interface StockDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export type StockSearch = MiniSearch<StockDocument>;

export function stockSearch(documents: readonly StockDocument[]): StockSearch {
  const index = new MiniSearch<StockDocument>({
    fields: ['title', 'text'],
    tokenize: (text) => typesOf(text, ENGLISH),
    processTerm: (term) => term,
  });
  index.addAll(documents);
  return index;
}

/** A query in MiniSearch's own form. */
export function stockQuery(query: TypedQuery): Query {
  return 'queries' in query
    ? { ...stockOptions(query), queries: query.queries.map(stockQuery) }
    : query.join(' ');
}

export function stockOptions({ boost, ...options }: TypedOptions): SearchOptions {
  return boost === undefined ? options : { ...options, boost: { ...boost } };
}

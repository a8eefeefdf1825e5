// THE MiniSearch options. MiniSearch orders the meetings and suggests words; it never counts.
import type { Counter } from '../corpus/counter/counter';
import { buildPostings, type Fields } from './postings';
import { createTypedSearch, type TypedOptions, type TypedSearch } from './typedSearch';

/** Gives the best `limit` of the documents marked 1 in order of relevance to the types; those without any of them last. */
export type Order = (types: readonly string[], among: Uint8Array, limit: number) => readonly number[];

export interface Ranking {
  readonly order: Order;
  /** Types that begin with the given one (from three letters), or nearly are it (from five letters), in no order. */
  nearTypes(type: string): readonly string[];
}

/** One indexed document a meeting, nothing stored; the tokeniser is the counter's. */
const OPTIONS: TypedOptions = { boost: { title: 2 } };

/** `titles` are the types of each document's. */
export function createRanking(counter: Counter, titles: readonly (readonly string[])[]): Ranking {
  const typed = createTypedSearch(buildPostings(counter, titles));
  const { dictionary } = typed;
  return {
    order: orderBy(typed),
    nearTypes(type) {
      const exact = dictionary().has(type) ? [type] : [];
      const longer = type.length < PREFIX_FROM ? [] : dictionary().atPrefix(type).keys();
      const edits = type.length >= 6 ? 2 : type.length === 5 ? 1 : 0;
      const near = edits === 0 ? [] : dictionary().fuzzyGet(type, edits).keys();
      return [...new Set([...exact, ...longer, ...near])];
    },
  };
}

/** The order of relevance where nothing is known of the types but what is given. */
export function createOrder(fields: Fields): Order {
  const eachTerm = () => {
    throw new Error('Types that are given are looked up, never walked to.');
  };
  return orderBy(createTypedSearch({ ...fields, eachTerm }));
}

function orderBy({ search }: TypedSearch): Order {
  return (types, among, limit) => {
    const ranked = search(types, OPTIONS, among, limit).map(({ document }) => document);
    const seen = new Set(ranked);
    for (let d = 0; d < among.length && ranked.length < limit; d += 1) {
      if (among[d] === 1 && !seen.has(d)) ranked.push(d);
    }
    return ranked;
  };
}

/** Shorter beginnings have too many words. */
const PREFIX_FROM = 3;

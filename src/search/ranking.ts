// THE MiniSearch options. MiniSearch orders the meetings and suggests words; it never counts.
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { typesOf } from '../corpus/tokenise';

export interface RankedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One indexed document a meeting, nothing stored; the tokeniser is the counter's. */
function optionsFor(language: string): Options<RankedDocument> {
  return {
    idField: 'id',
    fields: ['title', 'text'],
    storeFields: [],
    tokenize: (text) => typesOf(text, language),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 } },
  };
}

/** The index as JSON, for the build; the same documents give the same bytes. */
export function buildRankingIndex(documents: readonly RankedDocument[], language: string): string {
  const index = new MiniSearch(optionsFor(language));
  index.addAll(documents);
  return JSON.stringify(index);
}

export interface Ranking {
  /** The documents of `among` in order of relevance to the types; those that MiniSearch does not find come last. */
  order(types: readonly string[], among: ReadonlySet<string>): readonly string[];
  /** Types that begin with the given one (from three letters), or nearly are it (from five letters), in no order. */
  nearTypes(type: string): readonly string[];
}

/** Loads what buildRankingIndex wrote; throws an Error where it is no such index. */
export function loadRanking(json: string, language: string): Ranking {
  const index = readIndex(json, language);
  return {
    order(types, among) {
      const found = index.search(types.join(' '), {
        combineWith: 'OR',
        tokenize: () => [...types],
        boostDocument: (id) => (among.has(String(id)) ? 1 : 0),
      });
      const ranked = found.map((result) => String(result.id));
      const seen = new Set(ranked);
      return [...ranked, ...[...among].filter((id) => !seen.has(id))];
    },
    nearTypes(type) {
      // Not autoSuggest: it joins all the types that a document has into one suggestion.
      const found = index.search(type, { ...NEAR, tokenize: () => [type] });
      return [...new Set(found.flatMap(({ terms }) => terms))];
    },
  };
}

function readIndex(json: string, language: string): MiniSearch<RankedDocument> {
  try {
    return MiniSearch.loadJSON(json, optionsFor(language));
  } catch (error) {
    throw new Error('The ranking file is not as expected; rebuild the corpus.', { cause: error });
  }
}

const NEAR: SearchOptions = {
  prefix: (term) => term.length >= 3,
  // Two edits, so that two letters in the wrong order are found.
  fuzzy: (term) => (term.length >= 6 ? 2 : term.length === 5 ? 1 : false),
};

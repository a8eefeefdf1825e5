// MiniSearch's search over postings in typed arrays: its radix tree, prefix and fuzzy walk, weights, BM25+ and order.
import type { SearchOptions } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { bestOf } from './bestOf';
import { BM25, type FieldPostings } from './fieldPostings';
import { type Found, forgetAll, keepBoth, keepEither, keepWithout, makeFound } from './found';
import { FIELDS, type Field, type Postings } from './postings';

/** Those of MiniSearch's options that are asked for here; they mean what they mean there. */
export interface TypedOptions
  extends Pick<SearchOptions, 'prefix' | 'fuzzy' | 'boostTerm' | 'combineWith' | 'maxFuzzy' | 'weights'> {
  readonly boost?: Readonly<Partial<Record<Field, number>>>;
}

/** Terms, combined as the options say, or queries in queries. */
export type TypedQuery = readonly string[] | (TypedOptions & { readonly queries: readonly TypedQuery[] });

interface TypedResult {
  /** Index of the document. */
  readonly document: number;
  readonly score: number;
}

export interface TypedSearch {
  /** The best `limit` documents of those marked 1 in `among` (null for all), best first; ties as in MiniSearch. */
  search(query: TypedQuery, options: TypedOptions, among: Uint8Array | null, limit: number): TypedResult[];
  /** Every term, for its walks by prefix and by nearness. */
  readonly dictionary: () => SearchableMap<number>;
}

// MiniSearch's own defaults.
const DEFAULT_WEIGHTS = { fuzzy: 0.45, prefix: 0.375 };
const MAX_FUZZY = 6;
/** Accumulators kept from one search to the next. */
const MOST_FREE = 8;

export function createTypedSearch(postings: Postings): TypedSearch {
  let tree: SearchableMap<number> | null = null;
  const dictionary = () => {
    tree ??= buildDictionary(postings);
    return tree;
  };
  // Accumulators of earlier searches, empty again: made anew for each term they would cost more than the adding up.
  const free: Found[] = [];
  return {
    dictionary,
    search(query, options, among, limit) {
      const bits = new Map([...new Set(termsOf(query))].map((term, bit) => [term, bit]));
      // Whatever is found for one term alone has that term.
      const words = bits.size < 2 ? 0 : Math.ceil(bits.size / 32);
      const used: Found[] = [];
      const nothing = () => {
        const found = free.pop() ?? makeFound(postings.documents);
        if (found.terms.length < postings.documents * words)
          found.terms = new Uint32Array(postings.documents * words);
        used.push(found);
        return found;
      };
      const found = execute({ postings, dictionary, among, bits, words, nothing }, query, options);
      if (words > 0) multiplyByTerms(found, words);
      const best = bestOf(found, limit).map((document) => ({
        document,
        score: found.scores[document] ?? 0,
      }));
      for (const each of used) forgetAll(each);
      free.push(...used.slice(0, MOST_FREE - free.length));
      return best;
    },
  };
}

function buildDictionary({ eachTerm }: Postings): SearchableMap<number> {
  const tree = new SearchableMap<number>();
  eachTerm((term, number) => tree.set(term, number));
  return tree;
}

function termsOf(query: TypedQuery): readonly string[] {
  return 'queries' in query ? query.queries.flatMap(termsOf) : query;
}

interface Run {
  readonly postings: Postings;
  readonly dictionary: () => SearchableMap<number>;
  readonly among: Uint8Array | null;
  readonly bits: ReadonlyMap<string, number>;
  readonly words: number;
  /** Empty accumulators, until the search is over. */
  readonly nothing: () => Found;
}

function execute(run: Run, query: TypedQuery, outer: TypedOptions): Found {
  if ('queries' in query) {
    const { queries, ...own } = query;
    const options = { ...outer, ...own };
    return combine(
      run,
      queries.map((part) => execute(run, part, options)),
      options.combineWith,
    );
  }
  const terms = [...query];
  const parts = terms.map((term, i) => executeTerm(run, term, i, terms, outer));
  return combine(run, parts, outer.combineWith);
}

function executeTerm(run: Run, term: string, i: number, terms: string[], options: TypedOptions): Found {
  const { postings, dictionary } = run;
  const fuzzy =
    typeof options.fuzzy === 'function' ? options.fuzzy(term, i, terms) : (options.fuzzy ?? false);
  const prefix =
    typeof options.prefix === 'function' ? options.prefix(term, i, terms) : options.prefix === true;
  const boost = options.boostTerm?.(term, i, terms) ?? 1;
  const weights = { ...DEFAULT_WEIGHTS, ...options.weights };
  const found = run.nothing();
  const add = (number: number, weight: number) => {
    for (const field of FIELDS) {
      const factor = weight * boost * (options.boost?.[field] || 1);
      addScores(run, found, postings.fieldOf(field), number, factor, run.bits.get(term) ?? 0);
    }
  };
  const exact = postings.numberOf(term);
  if (exact !== undefined) add(exact, 1);

  const share = fuzzy === true ? 0.2 : fuzzy || 0;
  const distance =
    share < 1 ? Math.min(options.maxFuzzy ?? MAX_FUZZY, Math.round(term.length * share)) : share;
  const near = distance > 0 ? dictionary().fuzzyGet(term, distance) : null;
  if (prefix) {
    for (const [longer, number] of dictionary().atPrefix(term)) {
      const more = longer.length - term.length;
      if (more === 0) continue;
      near?.delete(longer);
      add(number, (weights.prefix * longer.length) / (longer.length + 0.3 * more));
    }
  }
  for (const [other, [number, edits]] of near ?? []) {
    if (edits > 0) add(number, (weights.fuzzy * other.length) / (other.length + edits));
  }
  return found;
}

/** BM25+ as MiniSearch has it, operation by operation, so that equal scores stay equal. */
function addScores(
  { postings, among, words }: Run,
  found: Found,
  field: FieldPostings,
  number: number,
  factor: number,
  bit: number,
): void {
  const { dampings } = field;
  const { documents, frequencies } = field.entriesOf(number);
  const { scores, terms, has, order } = found;
  const { k, d } = BM25;
  const matching = documents.length;
  const idf = Math.log(1 + (postings.documents - matching + 0.5) / (matching + 0.5));
  const word = bit >>> 5;
  const mask = 1 << (bit & 31);
  for (let i = 0; i < matching; i += 1) {
    const document = documents[i] ?? 0;
    if (among !== null && among[document] !== 1) continue;
    const frequency = frequencies[i] ?? 0;
    const raw = idf * (d + (frequency * (k + 1)) / (frequency + (dampings[document] ?? 0)));
    scores[document] = (scores[document] ?? 0) + factor * raw;
    if (words > 0) {
      const at = document * words + word;
      terms[at] = (terms[at] ?? 0) | mask;
    }
    if (has[document] === 1) continue;
    has[document] = 1;
    order[found.size] = document;
    found.size += 1;
  }
}

function combine(run: Run, parts: readonly Found[], how = 'OR'): Found {
  const [first, ...others] = parts;
  if (first === undefined) return run.nothing();
  for (const other of others) {
    switch (how.toLowerCase()) {
      case 'and':
        keepBoth(first, other, run.words);
        break;
      case 'and_not':
        keepWithout(first, other, run.words);
        break;
      default:
        keepEither(first, other, run.words);
    }
  }
  return first;
}

// More of the query's terms weigh more.
function multiplyByTerms({ scores, terms, order, size }: Found, words: number): void {
  for (let i = 0; i < size; i += 1) {
    const document = order[i] ?? 0;
    scores[document] = (scores[document] ?? 0) * (countBits(terms, document * words, words) || 1);
  }
}

function countBits(words: Uint32Array, from: number, length: number): number {
  let bits = 0;
  for (let i = from; i < from + length; i += 1) {
    for (let word = words[i] ?? 0; word !== 0; word &= word - 1) bits += 1;
  }
  return bits;
}

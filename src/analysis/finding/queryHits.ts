// What a query counts, and among which meetings: the common ground of every figure about a query.
import type { Corpus } from '../../corpus/corpus';
import { NO_SPANS, type Spans } from '../../corpus/counter/spans';
import { type Filters, withoutFilters } from '../../corpus/subcorpus/filters';
import { type Subset, selectDocuments } from '../../corpus/subcorpus/subset';
import { nameQuery } from '../../search/describe';
import type { Evaluation } from '../../search/evaluate';
import { anyOf, partOf, times } from '../words';

export interface QueryHits {
  /** As typed; null where there is no query, or none that can be read. */
  readonly query: string | null;
  /**
   * The meetings that pass every filter but the query. Rates, expectations and dispersion are relative to these: among
   * the meetings that hold the query alone, every share would be 100%.
   */
  readonly base: Subset;
  /** The occurrences in the base. */
  readonly spans: Spans;
}

/** The hits of the query of the filters; `evaluation` is null where there is no query that can be read. */
export function findQueryHits(
  { facts, counter }: Corpus,
  filters: Filters,
  evaluation: Evaluation | null,
): QueryHits {
  const base = selectDocuments(facts.documents, withoutFilters(filters, ['q']), null);
  if (evaluation === null) return { query: null, base, spans: NO_SPANS };
  if (base.size === facts.documents.length) return { query: filters.q, base, spans: evaluation.spans };
  return { query: filters.q, base, spans: counter.spansWithin(evaluation.spans, base.has) };
}

/** The hits in one meeting of the base; none where the base lacks it. */
export function hitsInMeeting({ facts, counter }: Corpus, hits: QueryHits, id: string): QueryHits {
  const d = facts.documents.findIndex((document) => document.id === id);
  const has = new Uint8Array(facts.documents.length);
  const size = hits.base.has[d] ?? 0;
  if (size === 1) has[d] = 1;
  return { query: hits.query, base: { has, size }, spans: counter.spansWithin(hits.spans, has) };
}

/**
 * "“reform” occurs 13 times in 2 of 5 meetings", for the rest of the sentence to follow; or, where there is nothing to
 * go on with, a sentence of its own that says why.
 */
export function describeHits(
  { query, base }: QueryHits,
  occurrences: number,
  meetings: number,
): { readonly complete: boolean; readonly words: string } {
  if (query === null) return { complete: true, words: 'There is no query to count.' };
  if (base.size === 0) return { complete: true, words: 'No meeting passes the filters.' };
  const name = nameQuery(query);
  if (occurrences === 0) {
    return { complete: true, words: `${name} does not occur in ${anyOf(base.size)}.` };
  }
  return {
    complete: false,
    words: `${name} occurs ${times(occurrences)} in ${partOf(meetings, base.size)}`,
  };
}

// What a query counts, and among which meetings: the common ground of every figure about a query.
import type { Corpus } from '../../corpus/corpus';
import { NO_SPANS, type Spans } from '../../corpus/counter/spans';
import { type Filters, withoutFilters } from '../../corpus/subcorpus/filters';
import { type Subset, selectDocuments } from '../../corpus/subcorpus/subset';
import type { Evaluation } from '../../search/evaluate';

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

/** What an answer says of the hits that it is about: the query, and how many meetings the base has. */
export interface AskedHits extends Pick<QueryHits, 'query'> {
  readonly base: number;
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

export function askedOf({ query, base }: QueryHits): AskedHits {
  return { query, base: base.size };
}

// What a query counts, and among which meetings: the common ground of every figure about a query.
import type { Corpus } from '../../corpus/corpus';
import { NO_SPANS, type Spans } from '../../corpus/counter/spans';
import { type Filters, withoutFilters } from '../../corpus/subcorpus/filters';
import { type Subset, selectDocuments } from '../../corpus/subcorpus/subset';
import { type Evaluation, evaluateQuery } from '../../search/evaluate';
import { accentedQueryOf, type Offer, phraseQueryOf } from '../../search/offers';
import { parseQuery, type Query } from '../../search/query';

export interface QueryHits extends Offers {
  /** As typed; null where there is no query, or none that can be read. */
  readonly query: string | null;
  /** As it was read; null of a person or a formulation. */
  readonly read: Query | null;
  /**
   * The meetings that pass every filter but the query. Rates, expectations and dispersion are relative to these: among
   * the meetings that hold the query alone, every share would be 100%.
   */
  readonly base: Subset;
  /** The occurrences in the base. */
  readonly spans: Spans;
}

/** What could be asked instead, each with its occurrences in the base. */
export interface Offers {
  /** The words as one phrase, where several are asked for one by one. */
  readonly asPhrase: Offer | null;
  /** The words with their accents, where that finds more. */
  readonly withAccents: Offer | null;
}

export const NO_OFFERS: Offers = { asPhrase: null, withAccents: null };

/** What an answer says of the hits that it is about: the query, and how many meetings the base has. */
export interface AskedHits extends Pick<QueryHits, 'query' | 'read'>, Offers {
  readonly base: number;
}

/** A query that can be read, and what it finds. */
export interface AskedQuery {
  readonly query: Query;
  readonly evaluation: Evaluation;
}

/** The hits of the query of the filters; `asked` is null where there is no query that can be read. */
export function findQueryHits(corpus: Corpus, filters: Filters, asked: AskedQuery | null): QueryHits {
  const { documents } = corpus.facts;
  const base = selectDocuments(documents, withoutFilters(filters, ['q']), null);
  if (asked === null) return { query: null, read: null, base, spans: NO_SPANS, ...NO_OFFERS };
  const { spans } = asked.evaluation;
  const whole = base.size === documents.length;
  const own = whole ? spans : corpus.counter.spansWithin(spans, base.has);
  return hitsIn(corpus, base, { query: filters.q, read: asked.query }, own);
}

/** Hits that were found in the base, with what could be asked instead. */
export function hitsIn(
  corpus: Corpus,
  base: Subset,
  { query, read }: Pick<QueryHits, 'query' | 'read'>,
  spans: Spans,
): QueryHits {
  const offers = read === null ? NO_OFFERS : findOffers(corpus, base, read, spans.starts.length);
  return { query, read, base, spans, ...offers };
}

function findOffers({ facts, counter }: Corpus, base: Subset, read: Query, found: number): Offers {
  const offer = (query: string | null): Offer | null => {
    const parsed = query === null ? null : parseQuery(query, facts.language);
    if (query === null || !parsed?.ok) return null;
    const { spans } = evaluateQuery(counter, parsed.query);
    return { query, occurrences: counter.spansWithin(spans, base.has).starts.length };
  };
  const accented = offer(accentedQueryOf(counter, read));
  return {
    asPhrase: offer(phraseQueryOf(read)),
    withAccents: accented !== null && accented.occurrences > found ? accented : null,
  };
}

/** The hits in one meeting of the base; none where the base lacks it. */
export function hitsInMeeting(corpus: Corpus, hits: QueryHits, id: string): QueryHits {
  const d = corpus.facts.documents.findIndex((document) => document.id === id);
  const has = new Uint8Array(corpus.facts.documents.length);
  const size = hits.base.has[d] ?? 0;
  if (size === 1) has[d] = 1;
  const spans = corpus.counter.spansWithin(hits.spans, has);
  return hitsIn(corpus, { has, size }, hits, spans);
}

export function askedOf({ query, read, base, asPhrase, withAccents }: QueryHits): AskedHits {
  return { query, read, base: base.size, asPhrase, withAccents };
}

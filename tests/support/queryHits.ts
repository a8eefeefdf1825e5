// The hits of a query or a phrase in a fixture, as the figures take them, and where a slow look finds the same.

import { findQueryHits, type QueryHits } from '../../src/analysis/finding/queryHits';
import type { Phrase } from '../../src/corpus/counter/counter';
import { type Filters, NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import type { Evaluation } from '../../src/search/evaluate';
import { evaluateQuery } from '../../src/search/evaluate';
import { parseQuery } from '../../src/search/query';
import type { Fixture } from './corpus';
import { ENGLISH } from './languages';
import { type SlowSpan, slowOccurrences, slowTokens } from './slowCount';

/** Of a query as typed. */
export function queryHits(corpus: Fixture, q: string, filters: Filters = NO_FILTERS): QueryHits {
  const parsed = parseQuery(q, ENGLISH);
  const asked = parsed.ok
    ? { query: parsed.query, evaluation: evaluateQuery(corpus.counter, parsed.query) }
    : null;
  return findQueryHits(corpus, { ...filters, q }, asked);
}

/** Of a phrase, whatever the query language makes of it. */
export function phraseHits(corpus: Fixture, phrase: Phrase, filters: Filters): QueryHits {
  const evaluation: Evaluation = {
    matches: new Uint8Array(corpus.facts.documents.length).fill(1),
    spans: corpus.counter.occurrences(phrase),
  };
  const parsed = parseQuery('phrase', ENGLISH);
  if (!parsed.ok) throw new Error(parsed.problem.fault);
  return findQueryHits(corpus, { ...filters, q: 'phrase' }, { query: parsed.query, evaluation });
}

/** Every paragraph of the fixture by document. */
export function paragraphsOf({ texts }: Fixture): readonly (readonly string[])[] {
  return texts.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

/** The occurrences of a phrase in the base, in order. */
export function slowHits(
  corpus: Fixture,
  phrase: readonly (readonly string[])[],
  base: QueryHits['base'],
): readonly SlowSpan[] {
  return slowOccurrences(paragraphsOf(corpus), phrase).filter(({ document }) => base.has[document] === 1);
}

/** Types of the paragraph in which a span stands. */
export function typesAround(corpus: Fixture, { document, paragraph }: SlowSpan): readonly string[] {
  return slowTokens(paragraphsOf(corpus)[document]?.[paragraph - 1] ?? '');
}

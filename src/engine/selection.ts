// The meetings that a choice of filters leaves, and what its query asks.
import type { AskedQuery } from '../analysis/finding/queryHits';
import type { Counter } from '../corpus/counter/counter';
import type { CorpusFacts } from '../corpus/facts';
import type { Filters } from '../corpus/subcorpus/filters';
import { type Subset, selectDocuments } from '../corpus/subcorpus/subset';
import { evaluateQuery } from '../search/evaluate';
import type { QueryProblem } from '../search/problem';
import { parseQuery } from '../search/query';

/** Choices of filters whose answers are kept: the present one, and the one to go back to. */
export const KEPT_CHOICES = 2;

export function keyOfFilters(filters: Filters): string {
  return JSON.stringify(filters);
}

/** The filters' meetings. */
export interface Matches {
  readonly subset: Subset;
  /** 1 for each document in which the query holds; null where none is asked. */
  readonly matches: Uint8Array | null;
  /** Why it cannot be read. */
  readonly problem: QueryProblem | null;
}

/** `query` is null where none is asked or it cannot be read. */
export interface Selection extends Matches {
  readonly query: AskedQuery | null;
}

/** `counter` is asked for only where there is a query that can be read. */
export async function selectMeetings(
  { documents, language }: CorpusFacts,
  filters: Filters,
  counter: () => Promise<Counter>,
): Promise<Selection> {
  if (filters.q === null) {
    return { subset: selectDocuments(documents, filters, null), matches: null, query: null, problem: null };
  }
  const parsed = parseQuery(filters.q, language);
  if (!parsed.ok) {
    const nothing = new Uint8Array(documents.length);
    const subset = selectDocuments(documents, filters, nothing);
    return { subset, matches: nothing, query: null, problem: parsed.problem };
  }
  const evaluation = evaluateQuery(await counter(), parsed.query);
  const { matches } = evaluation;
  const subset = selectDocuments(documents, filters, matches);
  return { subset, matches, query: { query: parsed.query, evaluation }, problem: null };
}

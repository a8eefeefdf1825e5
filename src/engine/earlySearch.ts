// Answers searches before the token index has come, from a file less than half as large.
import { findFirstHits } from '../analysis/searchHits';
import type { EntryTable } from '../corpus/entryTable';
import { selectDocuments } from '../corpus/subset';
import { countByEntries, isOfSingleWords } from '../search/countByEntries';
import { describeQuery } from '../search/describe';
import { findRankedTypes } from '../search/expand';
import { fieldsOf } from '../search/postings';
import { parseQuery } from '../search/query';
import { createOrder, type Order } from '../search/ranking';
import type { Artifacts } from './artifacts';
import type { CorpusEngine } from './corpusEngine';

interface EarlySearch extends Pick<CorpusEngine, 'firstHits'> {
  /** Resolves when the table that was asked for is there, or failed; from then on no table is fetched. */
  given(): Promise<void>;
  /** Drops the table. */
  forget(): void;
}

interface Ready {
  readonly table: EntryTable;
  readonly order: Order;
}

export function createEarlySearch(artifacts: Artifacts): EarlySearch {
  let ready: Promise<Ready | null> = Promise.resolve(null);
  let wanted = false;
  let closed = false;

  // Beside the token index on its way it would only slow that down.
  function open(): Promise<Ready | null> {
    if (wanted || closed) return ready;
    wanted = true;
    ready = load(artifacts);
    return ready;
  }

  return {
    async firstHits({ filters, sort, limit }) {
      const facts = await artifacts.facts();
      const parsed = filters.q === null ? null : parseQuery(filters.q, facts.language);
      if (!parsed?.ok || !isOfSingleWords(parsed.query)) return null;
      const { query } = parsed;
      const found = await open();
      if (found === null) return null;
      const { table, order } = found;
      const { matches, occurrences } = countByEntries(table, query);
      const subset = selectDocuments(facts.documents, filters, matches);
      if (subset.size === 0) return null;
      const ranked = sort === 'relevance' ? order(findRankedTypes(table, query), subset.has, limit) : null;
      return {
        readAs: describeQuery(query),
        meetings: subset.size,
        ...findFirstHits(facts, subset, occurrences, sort, ranked, limit),
      };
    },
    async given() {
      await ready.catch(() => {});
      closed = true;
    },
    forget() {
      ready = Promise.resolve(null);
    },
  };
}

async function load(artifacts: Artifacts): Promise<Ready | null> {
  const table = await artifacts.entryTable();
  return table && { table, order: createOrder(fieldsOf(table, table.ownTypes, () => table.titles)) };
}

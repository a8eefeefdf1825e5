// Answers before the token index has come what a file less than half as large tells: which meetings hold single words, how
// often, in which order.
import { findFirstHits } from '../analysis/finding/searchHits';
import type { EntryTable } from '../corpus/files/entryTable';
import type { Filters } from '../corpus/subcorpus/filters';
import { selectDocuments } from '../corpus/subcorpus/subset';
import { countByEntries, isOfSingleWords } from '../search/countByEntries';
import { findRankedTypes } from '../search/expand';
import { fieldsOf } from '../search/postings';
import { parseQuery } from '../search/query';
import { createOrder, type Order } from '../search/ranking';
import type { OpenArtifacts } from './artifacts';
import type { CorpusEngine } from './corpusEngine';
import type { Matches } from './selection';

interface FirstHits extends Pick<CorpusEngine, 'firstHits'> {
  /**
   * The meetings that the filters leave; null where no first hits have been asked for, and where the filters ask for no query
   * or for more than the table tells.
   */
  select(filters: Filters): Promise<Matches | null>;
  /** Resolves when the table that was asked for is there, or failed; from then on no table is fetched. */
  given(): Promise<void>;
  /** Drops the table. */
  forget(): void;
}

interface Ready {
  readonly table: EntryTable;
  readonly order: Order;
}

export function createFirstHits(artifacts: OpenArtifacts): FirstHits {
  let ready: Promise<Ready | null> | null = null;
  let closed = false;

  // Beside the token index on its way it would only slow that down.
  function open(): Promise<Ready | null> | null {
    if (closed) return ready;
    ready ??= load(artifacts).catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  }

  async function find(filters: Filters, tableOf: () => Promise<Ready | null> | null) {
    const facts = await artifacts.facts();
    const parsed = filters.q === null ? null : parseQuery(filters.q, facts.language);
    if (!parsed?.ok || !isOfSingleWords(parsed.query)) return null;
    const found = await tableOf();
    if (found === null) return null;
    const { query } = parsed;
    const { matches, occurrences } = countByEntries(found.table, query);
    return {
      ...found,
      facts,
      query,
      matches,
      occurrences,
      subset: selectDocuments(facts.documents, filters, matches),
    };
  }

  return {
    async firstHits({ filters, sort, limit }) {
      const found = await find(filters, open);
      if (found === null || found.subset.size === 0) return null;
      const { facts, table, order, query, occurrences, subset } = found;
      const ranked = sort === 'relevance' ? order(findRankedTypes(table, query), subset.has, limit) : null;
      return {
        query,
        meetings: subset.size,
        ...findFirstHits(facts, subset, occurrences, sort, ranked, limit),
      };
    },
    async select(filters) {
      const found = await find(filters, () => ready);
      return found && { subset: found.subset, matches: found.matches, problem: null };
    },
    async given() {
      await ready?.catch(() => {});
      closed = true;
    },
    forget() {
      ready = null;
    },
  };
}

async function load(artifacts: OpenArtifacts): Promise<Ready | null> {
  const table = await artifacts.entryTable();
  return table && { table, order: createOrder(fieldsOf(table, table.ownTypes, () => table.titles)) };
}

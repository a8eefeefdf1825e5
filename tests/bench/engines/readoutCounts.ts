// Readout's exact counts and its ranking, without the passages: what the peers are asked for.

import { type Counter, createCounter } from '../../../src/corpus/counter/counter';
import { typesOfTitles } from '../../../src/corpus/facts';
import { openEntryTable } from '../../../src/corpus/files/entryTable';
import { typesOf } from '../../../src/corpus/tokenise';
import { openArtifacts } from '../../../src/engine/artifacts';
import { fetchBytes } from '../../../src/engine/fetchBytes';
import { createFileCache } from '../../../src/engine/fileCache';
import { countByEntries } from '../../../src/search/countByEntries';
import { evaluateQuery } from '../../../src/search/evaluate';
import { findRankedTypes } from '../../../src/search/expand';
import { buildPostings, fieldsOf } from '../../../src/search/postings';
import { parseQuery } from '../../../src/search/query';
import { createOrder } from '../../../src/search/ranking';
import { createTypedSearch, type TypedOptions, type TypedSearch } from '../../../src/search/typedSearch';
import { ENGLISH } from '../../support/languages';
import { type BenchQuery, type EngineAnswer, serveEngine } from '../protocol';

let ready: { readonly counter: Counter; readonly typed: TypedSearch } | null = null;

const BEST = 20;
const ALL: TypedOptions = { boost: { title: 2 }, combineWith: 'AND' };

function ask({ kind, text }: BenchQuery): EngineAnswer {
  if (ready === null) throw new Error('not open');
  const { counter, typed } = ready;
  const types = typesOf(text, ENGLISH);
  const rank = (options: TypedOptions, among: Uint8Array | null) =>
    typed.search(types, options, among, BEST).map(({ document }) => document);
  switch (kind) {
    case 'prefix': {
      const best = rank({ ...ALL, prefix: true }, null);
      return { total: best.length, best };
    }
    case 'typo': {
      const best = rank({ ...ALL, fuzzy: 0.2, maxFuzzy: 2 }, null);
      return { total: best.length, best };
    }
    default: {
      const { query } = readQuery(kind === 'phrase' ? `"${text}"` : text);
      const { matches } = evaluateQuery(counter, query);
      return { total: countMarked(matches), best: rank(ALL, matches) };
    }
  }
}

function readQuery(text: string) {
  const parsed = parseQuery(text, ENGLISH);
  if (!parsed.ok) throw new Error(parsed.problem.fault);
  return parsed;
}

async function readJson(address: string): Promise<unknown> {
  return (await fetch(address)).json();
}

async function openIndex(base: string): Promise<void> {
  const address = String(await readJson(`${base}readout.json`));
  const { facts, tokenIndex } = openArtifacts(
    new URL(address, base).href,
    createFileCache(fetchBytes, () => undefined).fetchFile,
  );
  const [index, titles] = await Promise.all([tokenIndex(), facts().then(typesOfTitles)]);
  const counter = createCounter(index);
  ready = { counter, typed: createTypedSearch(buildPostings(counter, titles)) };
  ask({ kind: 'common', text: 'the' });
}

/** Ranks by the table of entries, as a page does whose token index is still on its way. */
async function openEntries(address: string): Promise<void> {
  const table = openEntryTable(new Uint8Array(await (await fetch(address)).arrayBuffer()));
  const { query } = readQuery('the');
  const { matches } = countByEntries(table, query);
  const order = createOrder(fieldsOf(table, table.ownTypes, () => table.titles));
  order(findRankedTypes(table, query), matches, BEST);
}

let opened = '';

serveEngine({
  async open(base) {
    opened = base;
    const entries = await readJson(`${base}entries.json`);
    await (entries === null ? openIndex(base) : openEntries(new URL(String(entries), base).href));
  },
  complete: async () => {
    if (ready === null) await openIndex(opened);
    while (ready?.counter.prepare() === true);
  },
  ask,
});

function countMarked(matches: Uint8Array): number {
  let total = 0;
  for (let d = 0; d < matches.length; d += 1) total += matches[d] ?? 0;
  return total;
}

// Readout's exact counts and its ranking, without the passages: what the peers are asked for.
import { type Counter, createCounter } from '../../../src/corpus/counter';
import { typesOfTitles } from '../../../src/corpus/facts';
import { typesOf } from '../../../src/corpus/tokenise';
import { fetchBytes, openArtifacts } from '../../../src/engine/artifacts';
import { evaluateQuery } from '../../../src/search/evaluate';
import { buildPostings } from '../../../src/search/postings';
import { parseQuery } from '../../../src/search/query';
import { createTypedSearch, type TypedOptions, type TypedSearch } from '../../../src/search/typedSearch';
import { type BenchQuery, type EngineAnswer, serveEngine } from '../protocol';

let ready: { readonly counter: Counter; readonly typed: TypedSearch } | null = null;

const BEST = 20;
const ALL: TypedOptions = { boost: { title: 2 }, combineWith: 'AND' };

function ask({ kind, text }: BenchQuery): EngineAnswer {
  if (ready === null) throw new Error('not open');
  const { counter, typed } = ready;
  const types = typesOf(text, 'en');
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
      const parsed = parseQuery(kind === 'phrase' ? `"${text}"` : text, 'en');
      if (!parsed.ok) throw new Error(parsed.problem.message);
      const { matches } = evaluateQuery(counter, parsed.query);
      return { total: countMarked(matches), best: rank(ALL, matches) };
    }
  }
}

serveEngine({
  async open(base) {
    const address = String(await (await fetch(`${base}readout.json`)).json());
    const artifacts = openArtifacts(new URL(address, base).href, fetchBytes);
    const [index, titles] = await Promise.all([
      artifacts.tokenIndex(),
      artifacts.facts().then(typesOfTitles),
    ]);
    const counter = createCounter(index);
    ready = { counter, typed: createTypedSearch(buildPostings(counter, titles)) };
    ask({ kind: 'common', text: 'the' });
  },
  ask,
});

function countMarked(matches: Uint8Array): number {
  let total = 0;
  for (let d = 0; d < matches.length; d += 1) total += matches[d] ?? 0;
  return total;
}

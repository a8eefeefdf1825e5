// Readout as it answers a search: ranked meetings with exact counts and the best passages of each.

import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import type { SearchAnswer } from '../../../src/engine/answers';
import { openArtifacts } from '../../../src/engine/artifacts';
import type { CorpusEngine } from '../../../src/engine/corpusEngine';
import { createEmbeddedEngine } from '../../../src/engine/embeddedEngine';
import { askEveryPage, firstPage } from '../../../src/engine/everyPage';
import { fetchBytes } from '../../../src/engine/fetchBytes';
import { createFileCache } from '../../../src/engine/fileCache';
import { type BenchQuery, serveEngine } from '../protocol';

let engine: CorpusEngine | null = null;
let numbers: ReadonlyMap<string, number> = new Map();

async function search(q: string): Promise<SearchAnswer> {
  if (engine === null) throw new Error('not open');
  const filters = { ...NO_FILTERS, q };
  const asked = engine;
  const answer = await engine.search({ filters, sort: 'relevance', limit: 20 });
  await Promise.all(answer.hits.map(({ id }) => asked.passages({ filters, id, whole: false })));
  return answer;
}

/** The query as one would type it into Readout. */
function typed({ kind, text }: BenchQuery): string {
  switch (kind) {
    case 'prefix':
      return `${text}*`;
    case 'phrase':
      return `"${text}"`;
    default:
      return text;
  }
}

serveEngine({
  async open(base) {
    const address = await (await fetch(`${base}readout.json`)).json();
    const artifacts = openArtifacts(
      new URL(String(address), base).href,
      createFileCache(fetchBytes, () => undefined).fetchFile,
    );
    engine = createEmbeddedEngine(artifacts);
    const asked = { filters: { ...NO_FILTERS, q: 'the' }, sort: 'relevance', limit: 20 } as const;
    if ((await engine.firstHits(asked)) === null) await engine.search(asked);
    const listed = { filters: NO_FILTERS, sort: 'date', ...firstPage('meetings') } as const;
    const { rows } = await askEveryPage(engine, 'meetings', listed);
    numbers = new Map(rows.map(({ id }, d) => [id, d]));
  },
  async complete() {
    await search('the');
    // Waits for what is prepared between the questions.
    await engine?.queryExamples({});
  },
  async ask(query) {
    let answer = await search(typed(query));
    if (query.kind === 'typo' && answer.didYouMean !== null) answer = await search(answer.didYouMean);
    return { total: answer.meetings, best: answer.hits.map(({ id }) => numbers.get(id) ?? -1) };
  },
});

// The embedded engine in the page itself, for a small corpus.
import { NO_FILTERS } from '../corpus/subcorpus/filters';
import { type FetchFile, openArtifacts } from './artifacts';
import type { CorpusEngine } from './corpusEngine';
import { createEmbeddedEngine } from './embeddedEngine';

/** Any search by relevance makes all that one needs. */
const WARM_UP = { filters: { ...NO_FILTERS, q: 'a' }, sort: 'relevance', limit: 1 } as const;

/** Resolves when searches are answered without waiting for anything, with the passages of their first hits. */
export async function openPageEngine(factsAddress: string, fetchFile: FetchFile): Promise<CorpusEngine> {
  const artifacts = openArtifacts(factsAddress, fetchFile);
  const { files } = await artifacts.facts();
  await Promise.all(files.texts.map((_, shard) => artifacts.textShard(shard)));
  const engine = createEmbeddedEngine(artifacts);
  await engine.search(WARM_UP);
  return engine;
}

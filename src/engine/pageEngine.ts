// The embedded engine in the page itself, for searches of a small corpus.
import { type FetchBytes, openArtifacts } from './artifacts';
import type { CorpusEngine } from './corpusEngine';
import { createEmbeddedEngine } from './embeddedEngine';

/** Resolves when a search like `first` is answered without waiting for anything, with the passages of its first hits. */
export async function openSearch(
  factsAddress: string,
  first: Parameters<CorpusEngine['search']>[0],
  fetchBytes: FetchBytes,
): Promise<CorpusEngine['search']> {
  const artifacts = openArtifacts(factsAddress, fetchBytes);
  const { files } = await artifacts.facts();
  await Promise.all(files.texts.map((_, shard) => artifacts.textShard(shard)));
  const { search } = createEmbeddedEngine(artifacts);
  await search(first);
  return search;
}

// The engine's own file. In a worker it answers the page; to the page, which has loaded it already, it gives what searches a
// small corpus without a worker.
import { fetchBytes } from './artifacts';
import type { CorpusEngine } from './corpusEngine';
import { exposeEngine } from './exposeEngine';
import { createFileCache } from './fileCache';
import { openSearch } from './pageEngine';

/** For the page: see `openSearch`. */
export function openSearchInPage(
  factsAddress: string,
  first: Parameters<CorpusEngine['search']>[0],
): Promise<CorpusEngine['search']> {
  return openSearch(factsAddress, first, createFileCache(fetchBytes, globalThis.caches).fetchBytes);
}

// What starts the worker names it by the address of the facts.
if (!('document' in globalThis)) exposeEngine(self.name);

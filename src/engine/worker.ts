// The engine's own file. In a worker it answers the page; the page itself imports it for what searches a small corpus
// without a worker.
import type { CorpusEngine } from './corpusEngine';
import { exposeEngine } from './exposeEngine';
import { fetchBytes } from './fetchBytes';
import { createFileCache } from './fileCache';
import { openPageEngine } from './pageEngine';

/** For the page: see `openPageEngine`. */
export function openEngineInPage(factsAddress: string): Promise<CorpusEngine> {
  return openPageEngine(factsAddress, createFileCache(fetchBytes, () => globalThis.caches).fetchFile);
}

// What starts the worker names it by the address of the facts.
if (!('document' in globalThis)) exposeEngine(self.name);

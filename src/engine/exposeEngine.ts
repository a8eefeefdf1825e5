// The worker's side: the embedded engine, exposed to the page.
import { type Endpoint, expose } from 'comlink';
import { fetchBytes, openArtifacts } from './artifacts';
import { type CorpusEngine, engineThat } from './corpusEngine';
import { createEmbeddedEngine } from './embeddedEngine';
import { createFileCache } from './fileCache';
import type { LoadingListener, LoadingWatch } from './loading';

export interface EngineWorker extends CorpusEngine {
  /** `listener` is a Comlink proxy. */
  readonly watchLoading: (listener: LoadingListener) => void;
}

/** The facts, at the address given, load before anything is asked. */
export function exposeEngine(factsAddress: string): void {
  const cache = createFileCache(fetchBytes, globalThis.caches);
  const artifacts = openArtifacts(factsAddress, cache.fetchBytes);
  const engine = createEmbeddedEngine(artifacts);
  void artifacts.facts().then(
    ({ files }) =>
      cache.keepOnly(
        [
          factsAddress,
          files.tokens,
          files.words,
          ...(files.entries === undefined ? [] : [files.entries]),
          ...files.texts,
        ].map((file) => new URL(file, factsAddress).href),
      ),
    () => {},
  );

  serveEngine(engine, artifacts.watchLoading);
}

/** Answers whoever is at the other end. */
export function serveEngine(
  engine: CorpusEngine,
  watchLoading: LoadingWatch['watch'],
  other?: Endpoint,
): void {
  const worker: EngineWorker = {
    ...engineThat((question, params) => engine[question](params)),
    watchLoading: (listener) => {
      watchLoading(listener);
    },
  };
  expose(worker, other);
}

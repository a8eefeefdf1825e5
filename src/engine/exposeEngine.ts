// The worker's side: the embedded engine, exposed to the page.
import { type Endpoint, expose } from 'comlink';
import * as v from 'valibot';
import { openArtifacts } from './artifacts';
import { type CorpusEngine, engineThat } from './corpusEngine';
import { createEmbeddedEngine } from './embeddedEngine';
import { fetchBytes } from './fetchBytes';
import { createFileCache } from './fileCache';
import type { LoadingListener, LoadingWatch } from './loading';
import { PARAMS } from './questionParams';
import type { Question } from './questions';

export interface EngineWorker extends CorpusEngine {
  /** `listener` is a Comlink proxy. */
  readonly watchLoading: (listener: LoadingListener) => void;
}

/** The facts, at the address given, load before anything is asked. */
export function exposeEngine(factsAddress: string): void {
  const cache = createFileCache(fetchBytes, () => globalThis.caches);
  const artifacts = openArtifacts(factsAddress, cache.fetchFile);
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
    ...engineThat((question, params) => {
      checkParams(question, params);
      return engine[question](params);
    }),
    watchLoading: (listener) => {
      watchLoading(listener);
    },
  };
  expose(worker, other);
}

/** What comes over the port is not known to be a question: throws an Error that names the path to the first bad value. */
function checkParams(question: Question, params: unknown): void {
  const schema: v.GenericSchema = PARAMS[question];
  const issue = v.safeParse(schema, params, { abortEarly: true }).issues?.[0];
  if (issue === undefined) return;
  throw new Error(`${question} cannot be asked so: ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
}

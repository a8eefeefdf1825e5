// The page's side: the embedded engine behind a worker and a queue.
import { type Endpoint, proxy, wrap } from 'comlink';
import { type CorpusEngine, engineThat } from './corpusEngine';
import type { EngineWorker } from './exposeEngine';
import { createLoadingWatch, type LoadingWatch } from './loading';
import { createQuestionQueue, type QuestionQueue } from './questionQueue';
import { type Needs, needsOf } from './questions';

/** A worker that has been started, or what stands for one. */
export interface StartedWorker {
  readonly worker: Endpoint & { readonly terminate: () => void };
  /** Resolves at the worker's first error, also one from before anybody listened. */
  readonly failed: Promise<void>;
}

interface WorkerEngine {
  readonly engine: CorpusEngine;
  readonly watchLoading: LoadingWatch['watch'];
}

/** Where the worker cannot start, every question rejects, and the next one starts it anew. */
export function createWorkerEngine(takeWorker: () => StartedWorker): WorkerEngine {
  // What needs only the facts must not wait for the token index, nor counts for a text. A trend may need only the table
  // of words, first hits need only that of entries, and the passages of hits are many.
  // A view asks several things at once, and the engine need not wait for the page between two short ones; of the longer
  // ones only a few are answered for nothing when somebody types on.
  const lanes: Readonly<Record<Needs, QuestionQueue>> = {
    facts: createQuestionQueue(4),
    entries: createQuestionQueue(1),
    index: createQuestionQueue(3),
    words: createQuestionQueue(1),
    texts: createQuestionQueue(2),
    text: createQuestionQueue(4),
  };
  const { watch, tell } = createLoadingWatch();
  let started: ReturnType<typeof start> | null = null;

  function start(): CorpusEngine {
    const { worker, failed } = takeWorker();
    const remote = wrap<EngineWorker>(worker);
    let open = false;
    const stop = (reason: string) => {
      worker.terminate();
      if (started !== remote) return;
      started = null;
      tell(null);
      for (const lane of Object.values(lanes)) lane.fail(new Error(reason));
    };
    void failed.then(() =>
      stop(
        open
          ? 'The counting engine stopped unexpectedly.'
          : 'The counting engine could not start: its program did not load.',
      ),
    );
    remote.watchLoading(proxy(tell)).then(
      () => {
        open = true;
      },
      (error: unknown) => stop(`The counting engine could not start: ${String(error)}.`),
    );
    return remote;
  }

  function remote(): CorpusEngine {
    started ??= start();
    return started;
  }

  started = start();
  return {
    engine: engineThat((question, params, signal) =>
      lanes[needsOf(question, params)].run(() => remote()[question](params), signal),
    ),
    watchLoading: watch,
  };
}

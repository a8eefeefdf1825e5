// A worker without a browser: the engine behind a port, which clones every question and answer as a worker does.
import type { CorpusEngine } from '../../src/engine/corpusEngine';
import { serveEngine } from '../../src/engine/exposeEngine';
import type { LoadingWatch } from '../../src/engine/loading';
import type { StartedWorker } from '../../src/engine/workerEngine';

interface WorkerOn extends StartedWorker {
  /** As when its program breaks off. */
  readonly breakOff: () => void;
  readonly isTerminated: () => boolean;
}

export function workerOn(
  engine: CorpusEngine,
  watchLoading: LoadingWatch['watch'] = () => () => {},
): WorkerOn {
  const { port1, port2 } = new MessageChannel();
  serveEngine(engine, watchLoading, port2);
  let breakOff: () => void = () => {};
  let terminated = false;
  return {
    worker: Object.assign(port1, {
      terminate: () => {
        terminated = true;
        port1.close();
      },
    }),
    failed: new Promise((resolve) => {
      breakOff = resolve;
    }),
    breakOff: () => breakOff(),
    isTerminated: () => terminated,
  };
}

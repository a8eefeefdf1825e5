// What the engine is asked and how long each answer takes, in the browser's console. Off until it is asked for there:
// localStorage.setItem('readout-debug', 'on'), and a reload.
import { type CorpusEngine, engineThat } from './corpusEngine';

const KEY = 'readout-debug';

interface Effects {
  readonly log: (message: string, params: object) => void;
  readonly now: () => number;
}

const IN_CONSOLE: Effects = { log: (...all) => console.debug(...all), now: () => performance.now() };

/** Whether it has been asked for; a browser that keeps nothing has not been asked. */
export function wantsDebugLog(storage: () => Pick<Storage, 'getItem'> = () => localStorage): boolean {
  try {
    return storage().getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** The same engine, each of its answers told with the milliseconds since it was asked, waiting in the queue among them. */
export function withDebugLog(engine: CorpusEngine, { log, now }: Effects = IN_CONSOLE): CorpusEngine {
  return engineThat(async (question, params, signal) => {
    const start = now();
    const tell = (how: string) =>
      log(`readout: ${question} ${how} after ${Math.round(now() - start)} ms`, params);
    try {
      const answer = await engine[question](params, signal);
      tell('answered');
      return answer;
    } catch (error) {
      tell(signal?.aborted === true ? 'dropped' : `failed (${String(error)})`);
      throw error;
    }
  });
}

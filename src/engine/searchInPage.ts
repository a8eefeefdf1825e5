// A small corpus is searched in the page as well: a worker's answer waits until the key that asked for it has been painted.
import { NO_FILTERS } from '../corpus/subcorpus/filters';
import { type CorpusEngine, engineThat } from './corpusEngine';
import { questionRow } from './questions';

/** Up to so many tokens a search takes a few milliseconds at the most, and its files are small. */
const SMALL = 50_000;

/**
 * The engine, but the questions that the table says are answered of a small corpus in the task that asks them, once what
 * `load` gives is there. It is loaded when the first of them has been answered; where that fails, the engine goes on answering.
 */
export function searchInPage(engine: CorpusEngine, load: () => Promise<CorpusEngine>): CorpusEngine {
  let inPage: CorpusEngine | null = null;
  let isPrepared = false;

  async function prepare(): Promise<void> {
    const { corpus } = await engine.summary({ filters: NO_FILTERS });
    if (corpus.tokens <= SMALL) inPage = await load();
  }

  return engineThat(async (question, params, signal) => {
    if (questionRow(question).inPage !== true) return engine[question](params, signal);
    if (inPage !== null) return inPage[question](params, signal);
    const answer = await engine[question](params, signal);
    if (!isPrepared) {
      isPrepared = true;
      prepare().catch(() => {});
    }
    return answer;
  });
}

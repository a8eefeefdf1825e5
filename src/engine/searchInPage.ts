// A small corpus is searched in the page as well: a worker's answer waits until the key that asked for it has been painted.
import { NO_FILTERS } from '../corpus/subcorpus/filters';
import type { CorpusEngine } from './corpusEngine';

/** Up to so many tokens a search takes a few milliseconds at the most, and its files are small. */
const SMALL = 50_000;

type Search = CorpusEngine['search'];

/**
 * The engine, but searches of a small corpus are answered in the task that asks them, once what `load` gives is there. It
 * is loaded when the first search has been answered; where that fails, the engine goes on answering.
 */
export function searchInPage(engine: CorpusEngine, load: () => Promise<Search>): CorpusEngine {
  let inPage: Search | null = null;
  let isPrepared = false;

  async function prepare(): Promise<void> {
    const { corpus } = await engine.summary({ filters: NO_FILTERS });
    if (corpus.tokens <= SMALL) inPage = await load();
  }

  return {
    ...engine,
    async search(params, signal) {
      if (inPage !== null) return inPage(params, signal);
      const answer = await engine.search(params, signal);
      if (!isPrepared) {
        isPrepared = true;
        prepare().catch(() => {});
      }
      return answer;
    },
  };
}

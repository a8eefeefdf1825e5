// A small corpus is searched in the page as well: a worker's answer waits until the key that asked for it has been painted.
import { NO_FILTERS } from '../corpus/filters';
import type { CorpusEngine } from './corpusEngine';

/** Up to so many tokens a search takes about a millisecond, and the files are soon read. */
const SMALL = 100_000;

type Search = CorpusEngine['search'];

/**
 * The engine, but searches of a small corpus are answered in the task that asks them, once what `load` gives is there. It
 * is loaded when the first search has been answered; where that fails, the engine goes on answering.
 */
export function searchInPage(
  engine: CorpusEngine,
  load: (first: Parameters<Search>[0]) => Promise<Search>,
): CorpusEngine {
  let inPage: Search | null = null;
  let asked = false;

  async function prepare(first: Parameters<Search>[0]): Promise<void> {
    const { corpus } = await engine.summary({ filters: NO_FILTERS });
    if (corpus.tokens <= SMALL) inPage = await load(first);
  }

  return {
    ...engine,
    async search(params, signal) {
      if (inPage !== null) return inPage(params, signal);
      const answer = await engine.search(params, signal);
      if (!asked) {
        asked = true;
        prepare(params).catch(() => {
          asked = false;
        });
      }
      return answer;
    },
  };
}

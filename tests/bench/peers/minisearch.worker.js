// Stock MiniSearch, its index as JSON, loaded by loadJSON.
import MiniSearch from 'minisearch';
import { serveEngine } from '../protocol';
import { OPTIONS } from './minisearch.options.js';

let index;

serveEngine({
  async open(base) {
    index = MiniSearch.loadJSON(await (await fetch(`${base}minisearch.json`)).text(), OPTIONS);
  },
  ask({ kind, text }) {
    const found = index.search(text, {
      combineWith: 'AND',
      boost: { title: 2 },
      ...(kind === 'prefix' && { prefix: true }),
      ...(kind === 'typo' && { fuzzy: 0.2, maxFuzzy: 2 }),
    });
    return { total: found.length, best: found.slice(0, 20).map(({ id }) => id) };
  },
});

// Readout's ranked search alone, asked as MiniSearch is asked: the same options, no passages.
import { createCounter } from '../../../src/corpus/counter';
import { parseFacts } from '../../../src/corpus/facts';
import { decodeTokenIndex } from '../../../src/corpus/tokenFile';
import { typesOf } from '../../../src/corpus/tokenise';
import { buildPostings } from '../../../src/search/postings';
import { createTypedSearch, type TypedOptions, type TypedSearch } from '../../../src/search/typedSearch';
import { serveEngine } from '../protocol';

let search: TypedSearch | null = null;
let size = 0;

const ALL: TypedOptions = { boost: { title: 2 }, combineWith: 'AND' };

serveEngine({
  async open(base) {
    const address = new URL(String(await (await fetch(`${base}readout.json`)).json()), base);
    const facts = parseFacts(await (await fetch(address)).json());
    const bytes = await (await fetch(new URL(facts.files.tokens, address))).arrayBuffer();
    const counter = createCounter(decodeTokenIndex(new Uint8Array(bytes)));
    const titles = facts.documents.map(({ title }) => title);
    size = titles.length;
    search = createTypedSearch(buildPostings(counter, titles, 'en'));
    search.dictionary();
    search.search(['the'], ALL, null, 1);
  },
  ask({ kind, text }) {
    if (search === null) throw new Error('not open');
    const options =
      kind === 'prefix'
        ? { ...ALL, prefix: true }
        : kind === 'typo'
          ? { ...ALL, fuzzy: 0.2, maxFuzzy: 2 }
          : ALL;
    const found = search.search(typesOf(text, 'en'), options, null, size);
    return { total: found.length, best: found.slice(0, 20).map(({ document }) => document) };
  },
});

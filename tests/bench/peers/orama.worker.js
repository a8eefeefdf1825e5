// Orama: the database saved at build time and loaded, threshold 0 so that all words are asked for.
import { create, load, search } from '@orama/orama';
import { serveEngine } from '../protocol';

let database;

serveEngine({
  async open(base) {
    database = create({ schema: { title: 'string', text: 'string' } });
    load(database, await (await fetch(`${base}orama.json`)).json());
  },
  async ask({ kind, text }) {
    const { count, hits } = await search(database, {
      term: text,
      properties: ['title', 'text'],
      boost: { title: 2 },
      limit: 20,
      threshold: 0,
      ...(kind === 'typo' && { tolerance: text.length > 5 ? 2 : 1 }),
      ...(kind === 'phrase' && { exact: true }),
    });
    return { total: count, best: hits.map(({ id }) => Number(id)) };
  },
});

// SQLite FTS5: a contentless table with prefix indexes, the file deserialised into memory.
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { serveEngine } from '../protocol';

let count;
let best;

function matchOf({ kind, text }) {
  const quoted = text.split(' ').map((word) => `"${word}"`);
  if (kind === 'phrase') return `"${text}"`;
  return kind === 'prefix' ? `${quoted.join(' ')}*` : quoted.join(' ');
}

serveEngine({
  async open(base) {
    const sqlite = await sqlite3InitModule();
    const bytes = new Uint8Array(await (await fetch(`${base}sqlite.db`)).arrayBuffer());
    const database = new sqlite.oo1.DB();
    const pointer = sqlite.wasm.allocFromTypedArray(bytes);
    const { SQLITE_DESERIALIZE_FREEONCLOSE, sqlite3_deserialize } = sqlite.capi;
    database.checkRc(
      sqlite3_deserialize(
        database.pointer,
        'main',
        pointer,
        bytes.length,
        bytes.length,
        SQLITE_DESERIALIZE_FREEONCLOSE,
      ),
    );
    count = database.prepare('SELECT count(*) FROM texts WHERE texts MATCH ?');
    best = database.prepare(
      "SELECT rowid FROM texts WHERE texts MATCH ? AND rank MATCH 'bm25(2.0, 1.0)' ORDER BY rank LIMIT 20",
    );
  },
  ask(query) {
    const match = matchOf(query);
    count.bind(match).step();
    const total = count.getInt(0);
    count.reset();
    best.bind(match);
    const found = [];
    while (best.step()) found.push(best.getInt(0));
    best.reset();
    return { total, best: found };
  },
});

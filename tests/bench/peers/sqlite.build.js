import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';

export async function build(documents, folder) {
  const sqlite = await sqlite3InitModule();
  const database = new sqlite.oo1.DB();
  database.exec(
    "CREATE VIRTUAL TABLE texts USING fts5(title, text, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')",
  );
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO texts(rowid, title, text) VALUES (?, ?, ?)');
  for (const { id, title, text } of documents) insert.bind([id, title, text]).stepReset();
  insert.finalize();
  database.exec('COMMIT');
  database.exec("INSERT INTO texts(texts) VALUES ('optimize')");
  database.exec('VACUUM');
  writeFileSync(join(folder, 'sqlite.db'), sqlite.capi.sqlite3_js_db_export(database));
}

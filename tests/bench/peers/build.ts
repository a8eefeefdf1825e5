// Builds one peer's index: node build.ts NAME DOCUMENTS FOLDER, in a process of its own so that it can be measured.
import { readFileSync } from 'node:fs';

const [name = '', documents = '', folder = ''] = process.argv.slice(2);
const { build } = await import(`./${name}.build.js`);
await build(JSON.parse(readFileSync(documents, 'utf8')), folder);

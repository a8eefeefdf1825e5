import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { OPTIONS } from './minisearch.options.js';

export function build(documents, folder) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(documents);
  writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(index));
}

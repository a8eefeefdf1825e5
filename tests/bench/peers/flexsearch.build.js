import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Index } from 'flexsearch';

export async function build(documents, folder) {
  const index = new Index({ tokenize: 'forward' });
  for (const { id, title, text } of documents) index.add(id, `${title}\n${text}`);
  const parts = [];
  await index.export((key, data) => {
    if (data !== undefined) parts.push({ key, data });
  });
  writeFileSync(join(folder, 'flexsearch.json'), JSON.stringify(parts));
}

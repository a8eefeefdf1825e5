import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';

export function build(documents, folder) {
  const index = lunr(function () {
    this.ref('id');
    this.field('title', { boost: 2 });
    this.field('text');
    for (const document of documents) this.add(document);
  });
  writeFileSync(join(folder, 'lunr.json'), JSON.stringify(index));
}

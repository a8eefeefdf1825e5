import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, save } from '@orama/orama';

export async function build(documents, folder) {
  const database = create({ schema: { title: 'string', text: 'string' } });
  await insertMultiple(
    database,
    documents.map(({ id, title, text }) => ({ id: String(id), title, text })),
    1000,
  );
  writeFileSync(join(folder, 'orama.json'), JSON.stringify(save(database)));
}

import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

export async function build(documents, folder) {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const { id, title, text } of documents) {
    await index.addCustomRecord({ url: `/${id}/`, content: text, language: 'en', meta: { title } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

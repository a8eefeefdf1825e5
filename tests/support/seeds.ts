// The five readouts as the test reads them: the header off, paragraphs at blank lines.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusOf, type Fixture } from './corpus';

const FOLDER = join(import.meta.dirname, '../../seeds');

export function readSeeds(): readonly { readonly date: string; readonly paragraphs: readonly string[] }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .map((text) => {
      const header = /^\s*date (\d{4}-\d{2}-\d{2}) /.exec(text);
      const paragraphs = text
        .slice(header?.[0].length ?? 0)
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '');
      return { date: header?.[1] ?? '', paragraphs };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

export function seedCorpus(): Fixture {
  return corpusOf(readSeeds(), { people: [['Xi Jinping'], ['Hao Peng']] });
}

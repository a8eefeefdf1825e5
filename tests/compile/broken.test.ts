// Folders that must not build. Each case is a folder's files, and under "== errors" all the errors that it must give.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeedFolder } from '../../src/build/readSeeds';
import type { SeedFile, SeedFolder } from '../../src/compile/seedFolder';
import { messagesOf } from './support/corpus';

const FOLDER = join(import.meta.dirname, 'broken');

interface BrokenCase {
  readonly folder: SeedFolder;
  readonly errors: readonly string[];
}

function parseCase(text: string): BrokenCase {
  const sections = text
    .split(/^== /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return { name: section.slice(0, end), content: section.slice(end + 1) };
    });
  const files = sections
    .filter(({ name }) => name.startsWith('seeds/'))
    .map(({ name, content }) => ({ name: name.slice('seeds/'.length), bytes: bytesOf(content) }));
  return {
    folder: {
      path: 'seeds',
      exists: true,
      seeds: files.filter(({ name }) => name.endsWith('.txt')),
      config: files.find(({ name }) => name === 'corpus.json') ?? null,
      metadata: files.find(({ name }) => name === 'metadata.csv') ?? null,
      unread: [],
      ignored: [],
    },
    errors: (sections.find(({ name }) => name === 'errors')?.content ?? '').trimEnd().split('\n'),
  };
}

/** UTF-8, with \xE9 for the byte E9. */
function bytesOf(content: string): SeedFile['bytes'] {
  const parts = content.split(/\\x([0-9A-F]{2})/);
  return Buffer.concat(
    parts.map((part, i) => (i % 2 === 1 ? Buffer.from(part, 'hex') : Buffer.from(part, 'utf8'))),
  );
}

describe('a folder that cannot be built', () => {
  it.each(readdirSync(FOLDER))('gives every error: %s', (name) => {
    const { folder, errors } = parseCase(readFileSync(join(FOLDER, name), 'utf8'));
    expect(messagesOf(folder)).toEqual(errors);
  });

  it('says so where there is no folder', () => {
    expect(messagesOf(readSeedFolder('nowhere'))).toEqual([
      'nowhere: expected a folder of seeds, found no such folder',
    ]);
  });
});

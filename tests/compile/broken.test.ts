// Folders that must not build: each is a folder of seeds beside the errors that it must give, all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeedFolder } from '../../src/compile/readSeeds';
import { messagesOf } from './support/corpus';

const FOLDER = join(import.meta.dirname, 'broken');

describe('a folder that cannot be built', () => {
  it.each(readdirSync(FOLDER))('gives every error: %s', (name) => {
    const expected = readFileSync(join(FOLDER, name, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(messagesOf(readSeedFolder('seeds', join(FOLDER, name, 'seeds')))).toEqual(expected);
  });

  it('says so where there is no folder', () => {
    expect(messagesOf(readSeedFolder('nowhere'))).toEqual([
      'nowhere: expected a folder of seeds, found no such folder',
    ]);
  });
});

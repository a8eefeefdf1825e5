// Reading a folder of seeds as it may lie on a disk: links, folders, pipes, what is hidden and what may not be read.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeedFolder } from '../../src/build/readSeeds';
import { messagesOf } from '../compile/support/corpus';

describe('a folder of seeds on a disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-seeds-'));
    writeFileSync(join(folder, 'a.txt'), 'date 2023-05-04 The committee met.');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const messages = () => messagesOf(readSeedFolder('seeds', folder));

  it('follows links', () => {
    symlinkSync('a.txt', join(folder, 'b.txt'));
    expect(readSeedFolder('seeds', folder).seeds.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(messages()).toEqual([]);
  });

  it('has a problem for each seed that cannot be read, and reads the others', () => {
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    symlinkSync('gone', join(folder, 'nowhere.txt'));
    mkdirSync(join(folder, 'folder.txt'));
    symlinkSync('/dev/null', join(folder, 'pipe.txt'));
    writeFileSync(join(folder, 'large.txt'), '');
    truncateSync(join(folder, 'large.txt'), 3 * 2 ** 30);
    writeFileSync(join(folder, 'z.txt'), 'No date.');
    expect(messages()).toEqual([
      'seeds/folder.txt: expected a file, found a folder',
      'seeds/large.txt: expected at most 4 MB, found 3072.0 MB',
      'seeds/loop.txt: expected a file that can be read, found a loop of links',
      'seeds/nowhere.txt: expected a file that can be read, found a link that leads nowhere, or a name that is not in UTF-8',
      'seeds/pipe.txt: expected a file, found a device or a pipe',
      'seeds/z.txt:1: expected "date YYYY-MM-DD" before the text, found "No date."',
    ]);
  });

  it('has a problem for a seed and for its companions that nobody may read', () => {
    writeFileSync(join(folder, 'corpus.json'), '{}');
    writeFileSync(join(folder, 'metadata.csv'), 'file');
    const refuse = () => {
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    };
    expect(messagesOf(readSeedFolder('seeds', folder, refuse))).toEqual([
      'seeds/a.txt: expected a file that can be read, found no permission to read it',
      'seeds/corpus.json: expected a file that can be read, found no permission to read it',
      'seeds/metadata.csv: expected a file that can be read, found no permission to read it',
    ]);
  });

  it('does not ask a seed for its date while metadata.csv, which may give it, cannot be read', () => {
    writeFileSync(join(folder, 'b.txt'), 'No date.');
    mkdirSync(join(folder, 'metadata.csv'));
    expect(messages()).toEqual(['seeds/metadata.csv: expected a file, found a folder']);
  });

  it('does not say of a document that cannot be read that corpus.json made it up', () => {
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    const documents = { '2023-01-01-loop': {}, '2023-01-01-other': {} };
    writeFileSync(join(folder, 'corpus.json'), JSON.stringify({ documents }));
    expect(messages().map((message) => message.replace(/.*found /, ''))).toEqual([
      '"2023-01-01-other"',
      'a loop of links',
    ]);
  });

  it('tells what it leaves out, and why', () => {
    for (const name of ['.hidden.txt', '.DS_Store', 'notes.md', 'corpus.schema.json'])
      writeFileSync(join(folder, name), '');
    expect(readSeedFolder('seeds', folder).ignored).toEqual([
      { name: '.hidden.txt', because: 'its name begins with a dot' },
      { name: 'notes.md', because: 'its name does not end in .txt' },
    ]);
  });

  it('says so where the folder is a loop of links, a file or nothing', () => {
    symlinkSync('loop', join(folder, 'loop'));
    const messageOf = (name: string) => messagesOf(readSeedFolder('seeds', join(folder, name)));
    expect(messageOf('loop')).toEqual(['seeds: expected a folder that can be read, found a loop of links']);
    expect(messageOf('a.txt/b')).toEqual([
      'seeds: expected a folder that can be read, found a path that goes through a file',
    ]);
    for (const name of ['a.txt', 'gone'])
      expect(messageOf(name)).toEqual(['seeds: expected a folder of seeds, found no such folder']);
  });
});

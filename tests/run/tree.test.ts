// The comparison of two builds.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { compareTrees, readTree } from './tree';

const folders: string[] = [];

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-tree-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('reads every file below a folder, as path and SHA-256', async () => {
  const tree = await readTree(folderOf({ 'a/b/c.txt': 'abc', 'd.txt': '' }));
  expect([...tree]).toEqual([
    ['a/b/c.txt', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['d.txt', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ]);
});

it('finds no difference between copies', async () => {
  const files = { 'index.html': '<p>', 'assets/a.js': '1' };
  expect(compareTrees(await readTree(folderOf(files)), await readTree(folderOf(files)))).toEqual([]);
});

it('names each file that differs or is on one side only', async () => {
  const first = await readTree(folderOf({ same: '1', other: '1', first: '1' }));
  const second = await readTree(folderOf({ same: '1', other: '2', second: '1' }));
  expect(compareTrees(first, second)).toEqual([
    'first: only in the first',
    'other: other bytes',
    'second: only in the second',
  ]);
});

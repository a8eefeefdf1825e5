// A browser that does not come up is started anew, three times at most.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startAnew } from './startAnew';
import type { Visitor } from './visitor';

const scratch = mkdtempSync(join(tmpdir(), 'readout-starts-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const visitor = { version: 'made up' } as Visitor;

function startingAt(success: number) {
  const folders: string[] = [];
  const start = async (folder: string): Promise<Visitor> => {
    folders.push(folder);
    if (!existsSync(folder)) throw new Error(`no ${folder}`);
    if (folders.length < success) throw new Error(`start ${folders.length} hung`);
    return visitor;
  };
  return { folders, start };
}

it.each([1, 2, 3])(
  'comes up at start %i, each in a folder of its own, and says what failed before',
  async (success) => {
    const { folders, start } = startingAt(success);
    const said: string[] = [];
    expect(await startAnew(start, scratch, (text) => said.push(text))).toBe(visitor);
    expect(new Set(folders).size).toBe(success);
    expect(said).toEqual(
      Array.from({ length: success - 1 }, (_, i) => `Start ${i + 1} of 3 failed: start ${i + 1} hung\n`),
    );
  },
);

it('gives the last error where no start brings it up', async () => {
  const { folders, start } = startingAt(4);
  await expect(startAnew(start, scratch, () => {})).rejects.toThrow('start 3 hung');
  expect(folders).toHaveLength(3);
});

// Reading only what may have changed, on real files.
import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileReader } from '../../src/build/fileReader';

describe('the reader of files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-reader-'));
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const later = () => vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });

  it('reads a file once while it stays the same', () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'one');
    later();
    const read = createFileReader();
    expect(read(path)).toBe(read(path));
    expect(textOf(read(path))).toBe('one');
  });

  it('reads again what was written, touched back or put in its place', () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'one');
    const old = new Date(2020, 1, 1);
    utimesSync(path, old, old);
    later();
    const read = createFileReader();
    expect(textOf(read(path))).toBe('one');
    writeFileSync(path, 'two');
    utimesSync(path, old, old);
    expect(textOf(read(path))).toBe('two');
    writeFileSync(join(folder, 'b.txt'), 'new');
    utimesSync(join(folder, 'b.txt'), old, old);
    renameSync(join(folder, 'b.txt'), path);
    expect(textOf(read(path))).toBe('new');
  });

  it('does not trust a file that was written just before it was read', () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'one');
    const read = createFileReader();
    expect(read(path)).not.toBe(read(path));
  });
});

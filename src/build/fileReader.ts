// Reads files, and reads again only those that may have changed since.
import { readFileSync, type Stats, statSync } from 'node:fs';

export type ReadFile = (path: string) => Uint8Array;

/** A file written so shortly before it was read may be written again without another time to show for it. */
const UNSURE_MS = 2000;

interface FileRead {
  readonly bytes: Uint8Array;
  readonly stats: Stats;
  readonly at: number;
}

export function createFileReader(): ReadFile {
  const known = new Map<string, FileRead>();
  return (path) => {
    const at = Date.now();
    const stats = statSync(path);
    const before = known.get(path);
    if (before !== undefined && isSame(before, stats)) return before.bytes;
    const bytes = readFileSync(path);
    known.set(path, { bytes, stats, at });
    return bytes;
  };
}

function isSame({ stats: before, at }: FileRead, now: Stats): boolean {
  return (
    before.size === now.size &&
    before.ino === now.ino &&
    before.mtimeMs === now.mtimeMs &&
    // The time of the last change of any kind, which nobody can set.
    before.ctimeMs === now.ctimeMs &&
    now.ctimeMs < at - UNSURE_MS
  );
}

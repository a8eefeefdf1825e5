// Two built folders compared: the same files with the same bytes, or a line for each difference.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Path, with slashes, to the SHA-256 of the file's bytes. */
export type Tree = ReadonlyMap<string, string>;

export async function readTree(folder: string): Promise<Tree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const tree = new Map<string, string>();
  for (const file of files.sort()) {
    const path = relative(folder, file).split(sep).join('/');
    tree.set(
      path,
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
  return tree;
}

export function compareTrees(first: Tree, second: Tree): readonly string[] {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  return paths.flatMap((path) => {
    if (!second.has(path)) return [`${path}: only in the first`];
    if (!first.has(path)) return [`${path}: only in the second`];
    return first.get(path) === second.get(path) ? [] : [`${path}: other bytes`];
  });
}

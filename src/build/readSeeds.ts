// Reads the folder of seeds from disk: bytes in, nothing understood yet.
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../compile/problem';
import {
  CONFIG_NAME,
  describeTooLarge,
  type IgnoredEntry,
  isSeedName,
  METADATA_NAME,
  type SeedFile,
  type SeedFolder,
  type UnreadFile,
} from '../compile/seedFolder';
import type { ReadFile } from './fileReader';

const DEFAULT_SEEDS_DIR = 'seeds';
const SCHEMA_NAME = 'corpus.schema.json';

/** The folder that SEEDS_DIR names, or "seeds". */
export function seedsDirOf(environment: Readonly<Record<string, string | undefined>>): string {
  const chosen = environment.SEEDS_DIR?.trim() ?? '';
  return chosen === '' ? DEFAULT_SEEDS_DIR : chosen;
}

/** Everything in the folder; `path` is how messages name it, `directory` where it lies. */
export function readSeedFolder(
  path: string,
  directory: string = path,
  readFile: ReadFile = readFileSync,
): SeedFolder {
  const seeds: SeedFile[] = [];
  const unread: UnreadFile[] = [];
  const ignored: IgnoredEntry[] = [];
  let config: SeedFile | null = null;
  let metadata: SeedFile | null = null;
  const names = listNames(directory, unread);
  for (const name of names ?? []) {
    if (name === CONFIG_NAME) config = readEntry(directory, name, readFile, unread);
    else if (name === METADATA_NAME) metadata = readEntry(directory, name, readFile, unread);
    else if (isSeedName(name)) {
      const seed = readEntry(directory, name, readFile, unread);
      if (seed !== null) seeds.push(seed);
    } else if (/\.txt$/i.test(name)) ignored.push({ name, because: 'its name begins with a dot' });
    else if (!name.startsWith('.') && name !== SCHEMA_NAME)
      ignored.push({ name, because: 'its name does not end in .txt' });
  }
  return { path, exists: names !== null, seeds, config, metadata, unread, ignored };
}

/** The names in a folder in order, or null where there is no such folder. */
function listNames(directory: string, unread: UnreadFile[]): readonly string[] | null {
  try {
    const isFolder = statSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isFolder ? readdirSync(directory).sort(byCodeUnit) : null;
  } catch (error) {
    unread.push({ name: null, expected: 'a folder that can be read', found: describeError(error) });
    return [];
  }
}

function readEntry(
  directory: string,
  name: string,
  readFile: ReadFile,
  unread: UnreadFile[],
): SeedFile | null {
  const path = join(directory, name);
  try {
    const stats = statSync(path);
    const problem = stats.isFile() ? describeTooLarge(name, stats.size) : describeNoFile(name, stats);
    if (problem === null) return { name, bytes: readFile(path) };
    unread.push(problem);
  } catch (error) {
    unread.push({ name, expected: 'a file that can be read', found: describeError(error) });
  }
  return null;
}

function describeNoFile(name: string, stats: Stats): UnreadFile {
  return { name, expected: 'a file', found: stats.isDirectory() ? 'a folder' : 'a device or a pipe' };
}

function describeError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : error;
  switch (code) {
    case 'ELOOP':
      return 'a loop of links';
    case 'ENOTDIR':
      return 'a path that goes through a file';
    case 'ENOENT':
      return 'a link that leads nowhere, or a name that is not in UTF-8';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    default:
      return `the error ${String(code)} of the system`;
  }
}

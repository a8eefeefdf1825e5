// Reads the folder of seeds from disk: bytes in, nothing understood yet.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadFile } from './fileReader';
import { byCodeUnit } from './problem';

export interface SeedFile {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SeedFolder {
  /** The folder as it is named in messages. */
  readonly path: string;
  readonly exists: boolean;
  readonly seeds: readonly SeedFile[];
  /** corpus.json, null where the folder has none. */
  readonly config: SeedFile | null;
  /** Entries that are neither seeds nor known companions, so that nothing is left out in silence. */
  readonly ignored: readonly string[];
}

const DEFAULT_SEEDS_DIR = 'seeds';
export const CONFIG_NAME = 'corpus.json';
const COMPANIONS: readonly string[] = [CONFIG_NAME, 'corpus.schema.json'];

/** The folder that SEEDS_DIR names, or "seeds". */
export function seedsDirOf(environment: Readonly<Record<string, string | undefined>>): string {
  const chosen = environment.SEEDS_DIR?.trim() ?? '';
  return chosen === '' ? DEFAULT_SEEDS_DIR : chosen;
}

/** Whether a file name is a seed's. */
export function isSeedName(name: string): boolean {
  return /\.txt$/i.test(name) && !name.startsWith('.');
}

/** Everything in the folder; `path` is how messages name it, `directory` where it lies. */
export function readSeedFolder(
  path: string,
  directory: string = path,
  readFile: ReadFile = readFileSync,
): SeedFolder {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    return { path, exists: false, seeds: [], config: null, ignored: [] };
  const entries = readdirSync(directory, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFile: statSync(join(directory, entry.name), { throwIfNoEntry: false })?.isFile() ?? false,
  }));
  entries.sort((a, b) => byCodeUnit(a.name, b.name));
  const readEntry = (name: string): SeedFile => ({ name, bytes: readFile(join(directory, name)) });
  const isSeed = ({ name, isFile }: (typeof entries)[number]) => isFile && isSeedName(name);
  const hasConfig = entries.some(({ name, isFile }) => isFile && name === CONFIG_NAME);
  const ignored = entries.filter(
    (entry) => !isSeed(entry) && !entry.name.startsWith('.') && !COMPANIONS.includes(entry.name),
  );
  return {
    path,
    exists: true,
    seeds: entries.filter(isSeed).map(({ name }) => readEntry(name)),
    config: hasConfig ? readEntry(CONFIG_NAME) : null,
    ignored: ignored.map(({ name }) => name),
  };
}

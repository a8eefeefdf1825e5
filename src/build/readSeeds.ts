// Reads the folder of seeds from disk: bytes in, nothing understood yet.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../compile/problem';
import { CONFIG_NAME, isSeedName, type SeedFile, type SeedFolder } from '../compile/seedFolder';
import type { ReadFile } from './fileReader';

const DEFAULT_SEEDS_DIR = 'seeds';
const COMPANIONS: readonly string[] = [CONFIG_NAME, 'corpus.schema.json'];

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

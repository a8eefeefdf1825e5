// The source of every file of src, by its path.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../run/command';

export function readSources(): ReadonlyMap<string, string> {
  const paths = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(PROJECT, path), 'utf8')]));
}

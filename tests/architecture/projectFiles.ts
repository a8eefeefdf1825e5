// The files that belong to the project: what git knows or would add, or without git what no rule ignores.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const GENERATED =
  /(?:^|\/)(?:node_modules|dist|coverage|test-results|playwright-report|\.cache)(?:\/|$)/;

/** Paths with slashes, relative to the project. */
export function listProjectFiles(project: string): readonly string[] {
  try {
    // The checkout may belong to another user than the one who tests it, which git refuses by itself.
    const args = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const output = execFileSync('git', args, {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output.split('\0').filter((path) => path !== '');
  } catch {
    return walk(project, '');
  }
}

function walk(project: string, folder: string): readonly string[] {
  return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (path === '.git' || GENERATED.test(path)) return [];
    return entry.isDirectory() ? walk(project, path) : [path];
  });
}

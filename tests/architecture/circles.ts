// Circles: files that import each other in a loop, and folders whose files do.
import { posix } from 'node:path';
import { findImports } from './importRules';

/** What each file, or folder, imports of the others. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** Which of the files each imports, types included. `sources` holds the text by the path. */
export function importsOfFiles(sources: ReadonlyMap<string, string>): Imports {
  return new Map(
    [...sources].map(([path, source]) => {
      const files = findImports(path, source)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(path), specifier.replace(/[?#].*$/, '')))
        .flatMap((target) => [target, `${target}.ts`, `${target}.tsx`].filter((file) => sources.has(file)));
      return [path, new Set(files)];
    }),
  );
}

/** The same of the folders in which the files stand; a folder inside another is one of its own. */
export function importsOfFolders(imports: Imports): Imports {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of imports) {
    const folder = posix.dirname(path);
    const of = folders.get(folder) ?? new Set();
    folders.set(folder, of);
    for (const target of targets) if (posix.dirname(target) !== folder) of.add(posix.dirname(target));
  }
  return folders;
}

/** The members of each circle in alphabetical order, joined by " <-> ". */
export function findCircles(imports: Imports): readonly string[] {
  const reached = new Map([...imports.keys()].map((start) => [start, reachedFrom(start, imports)]));
  const circles = [...reached].flatMap(([start, targets]) => {
    if (!targets.has(start)) return [];
    const members = [...targets].filter((target) => reached.get(target)?.has(start));
    return [members.sort().join(' <-> ')];
  });
  return [...new Set(circles)];
}

/** All that can be reached by one import or more. */
function reachedFrom(start: string, imports: Imports): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const target of imports.get(next) ?? []) {
      if (seen.has(target)) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
  return seen;
}

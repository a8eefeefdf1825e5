// Which files of a build draw a view, so that a page can ask for them before its program does.
import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';
import type { KnownView } from '../view/pageLook';

/** The module that draws a view, relative to the root. */
export type ViewSources = Readonly<Partial<Record<KnownView, string>>>;

/**
 * Addresses of what each view loads beside index.html's own scripts: the program of every page, the view's module and what
 * they import; throws for a module that has no file of its own.
 */
export function findViewModules(
  bundle: Rolldown.OutputBundle,
  program: string | undefined,
  views: ViewSources,
  root: string,
  base: string,
): (view: KnownView | null) => readonly string[] {
  const imports = new Map(
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.imports]] : [])),
  );
  const withImports = (fileName: string): readonly string[] => {
    const found = new Set([fileName]);
    for (const name of found) for (const imported of imports.get(name) ?? []) found.add(imported);
    return [...found];
  };
  const filesOf = (source: string | undefined) =>
    source === undefined ? [] : withImports(findChunk(bundle, root, source).fileName);
  const everywhere = filesOf(program);
  const byView = new Map(Object.entries(views).map(([view, source]) => [view, filesOf(source)]));
  return (view) =>
    [...new Set([...everywhere, ...(byView.get(view ?? '') ?? [])])].map((name) => base + name);
}

function findChunk(bundle: Rolldown.OutputBundle, root: string, source: string): Rolldown.OutputChunk {
  const id = normalizePath(join(root, source));
  const found = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === id);
  if (found?.type !== 'chunk') throw new Error(`The build has no file of its own for ${source}.`);
  return found;
}

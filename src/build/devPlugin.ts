// In dev: the same bytes from memory; an edited seed reloads the page, a broken one shows its errors in the overlay.
import { basename, dirname, extname, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type CompiledCorpus, createCompiler } from '../compile/compileCorpus';
import { formatProblems } from '../compile/problem';
import { CONFIG_NAME, isSeedName, METADATA_NAME } from '../compile/seedFolder';
import { factsTag } from './buildPlugin';
import { createFileReader } from './fileReader';
import { readSeedFolder } from './readSeeds';

const FOLDER = '@readout/';
/** Editors write a file in several steps. */
const SETTLED_MS = 60;

export function devPlugin(seedsDir: string): Plugin {
  let root = '';
  let base = '/';
  let current: CompiledCorpus | null = null;
  const compileChanged = createCompiler();
  const readFile = createFileReader();
  const compile = (): CompiledCorpus => {
    current = compileChanged(readSeedFolder(seedsDir, resolve(root, seedsDir), readFile));
    return current;
  };
  return {
    name: 'readout:dev',
    apply: 'serve',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    configureServer(server) {
      const directory = resolve(root, seedsDir);
      server.watcher.add(directory);
      let timer: NodeJS.Timeout | undefined;
      const onChange = (file: string): void => {
        const path = resolve(root, file);
        if (dirname(path) !== directory) return;
        const name = basename(path);
        if (!isSeedName(name) && name !== CONFIG_NAME && name !== METADATA_NAME) return;
        clearTimeout(timer);
        timer = setTimeout(() => report(server, current, compile()), SETTLED_MS);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
      server.httpServer?.once('close', () => clearTimeout(timer));
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '');
        if (!path.startsWith(base + FOLDER)) return next();
        const name = path.slice(base.length + FOLDER.length);
        const corpus = current ?? compile();
        const found =
          corpus.state === 'compiled'
            ? corpus.artifacts.find((artifact) => artifact.name === name)
            : undefined;
        response.setHeader('Cache-Control', 'no-store');
        response.statusCode = found === undefined ? 404 : 200;
        response.setHeader('Content-Type', contentType(found === undefined ? '' : name));
        response.end(found?.bytes() ?? 'There is no such artifact.');
      });
    },
    transformIndexHtml() {
      const corpus = current ?? compile();
      if (corpus.state === 'broken') throw new Error(formatProblems(corpus.problems));
      return [factsTag(`${base}${FOLDER}${corpus.factsName}`)];
    },
  };
}

function report(server: ViteDevServer, before: CompiledCorpus | null, now: CompiledCorpus): void {
  if (now.state === 'broken') {
    const message = formatProblems(now.problems);
    server.config.logger.error(message, { timestamp: true });
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'readout:dev' } });
    return;
  }
  if (before?.state === 'compiled' && before.factsName === now.factsName) return;
  server.config.logger.info('the seeds have changed, page reload', { timestamp: true });
  server.ws.send({ type: 'full-reload' });
}

function contentType(name: string): string {
  switch (extname(name)) {
    case '.json':
      return 'application/json';
    case '.bin':
      return 'application/octet-stream';
    default:
      return 'text/plain';
  }
}

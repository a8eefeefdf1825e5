// Who takes part, and the bundle of their workers.
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../run/command';

export interface Contender {
  readonly name: string;
  /** Its worker, below tests/bench. */
  readonly worker: string;
  /** The script in peers/ that builds its index; null for Readout, whose index is the site. */
  readonly peer: string | null;
}

export const CONTENDERS: readonly Contender[] = [
  { name: 'Readout', worker: 'engines/readout.ts', peer: null },
  { name: 'Readout, ranking alone', worker: 'engines/readoutRanking.ts', peer: null },
  peer('MiniSearch', 'minisearch'),
  peer('SQLite FTS5', 'sqlite'),
  peer('FlexSearch', 'flexsearch'),
  peer('Lunr', 'lunr'),
  peer('Orama', 'orama'),
  peer('Pagefind', 'pagefind'),
];

function peer(name: string, script: string): Contender {
  return { name, worker: `peers/${script}.worker.js`, peer: script };
}

const COUNTING = 'engines/counting.ts';

/** The file of a contender's worker below the served folder. */
export function scriptOf({ worker }: Contender): string {
  return `engines/${nameOf(worker)}.js`;
}

export async function bundleWorkers(contenders: readonly Contender[], folder: string): Promise<void> {
  const root = join(PROJECT, 'tests/bench');
  await build({
    configFile: false,
    root,
    base: '/engines/',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: join(folder, 'engines'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      target: 'es2023',
      rollupOptions: {
        input: Object.fromEntries(
          [...contenders.map(({ worker }) => worker), COUNTING].map((worker) => [
            nameOf(worker),
            join(root, worker),
          ]),
        ),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

function nameOf(worker: string): string {
  return worker.replace(/^.*\//, '').replace(/\.(?:worker\.js|ts)$/, '');
}

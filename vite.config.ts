import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readoutCorpus } from './src/build/plugin.ts';
import type { KnownView } from './src/view/pageLook.ts';

/** The views that a page loads only when it shows them. */
const VIEWS = {
  search: 'src/app/search/SearchView.tsx',
  trends: 'src/app/trends/TrendsView.tsx',
  people: 'src/app/people/PeopleView.tsx',
  person: 'src/app/people/PersonView.tsx',
  formulations: 'src/app/formulations/FormulationsView.tsx',
  formulation: 'src/app/formulations/FormulationPage.tsx',
  meeting: 'src/app/reader/Reader.tsx',
  corpus: 'src/app/corpus/CorpusView.tsx',
} satisfies Readonly<Record<Exclude<KnownView, 'overview'>, string>>;

/** What stands in the first script of a page, and its looks. */
const STARTS =
  /\/index\.html$|\/src\/(?:app\/(?:start|later\/painted)|engine\/startWorker)\.ts$|\/worker\.ts\?worker&url$|\.css$|preload-helper|rolldown\/runtime/;

export default defineConfig(({ command, isPreview }) => ({
  // In dev every path gets the page; builds have a file for every page, as the plainest static host serves them.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  plugins: [react(), tailwindcss(), readoutCorpus({ views: VIEWS, program: 'src/app/main.tsx' })],
  worker: {
    format: 'es',
    // One file starts it, not two that wait for each other.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'worker', tags: ['$initial'] }] } } },
    plugins: () => [
      {
        // The page imports from the worker's file, too, and so do its parts that load later.
        name: 'worker-exports',
        options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
      },
    ],
  },
  // Only the worker imports them, so the dev server would find them late and reload the page.
  optimizeDeps: { include: ['minisearch/SearchableMap', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'] },
  build: {
    // The security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The program of every page is one file, not thirty that wait for each other on a slow line.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'start', test: STARTS },
            { name: 'react', test: /\/node_modules\/(?:react|react-dom|scheduler)\// },
            { name: 'readout', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Without it one core is left idle, of two.
    maxWorkers: '100%',
    // Property tests run long on a busy machine; none asserts a time.
    testTimeout: 120_000,
  },
}));

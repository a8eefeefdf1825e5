import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readoutCorpus } from './src/compile/plugin.ts';

export default defineConfig(({ command, isPreview }) => ({
  // In dev every path gets the page; builds have a file for every page, as the plainest static host serves them.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  plugins: [react(), tailwindcss(), readoutCorpus()],
  worker: { format: 'es' },
  // Only the worker imports it, so the dev server would find it late and reload the page.
  optimizeDeps: { include: ['minisearch/SearchableMap'] },
  build: {
    // The security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs is one file, not thirty that wait for each other on a slow line.
        codeSplitting: { groups: [{ name: 'readout', tags: ['$initial'] }] },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Property tests run long on a busy machine; none asserts a time.
    testTimeout: 120_000,
  },
}));

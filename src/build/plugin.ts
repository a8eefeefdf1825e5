// The Vite plugin: a folder of seeds becomes the corpus of the page, in builds, in dev and in preview.
import type { Plugin } from 'vite';
import { type BuildOptions, buildPlugins } from './buildPlugin';
import { devPlugin } from './devPlugin';
import { previewPlugin } from './previewPlugin';
import { seedsDirOf } from './readSeeds';

export interface CorpusOptions extends BuildOptions {
  /** The folder of seeds, relative to the root; SEEDS_DIR, or "seeds", when left out. */
  readonly seedsDir?: string;
}

export function readoutCorpus(options: CorpusOptions = {}): Plugin[] {
  const seedsDir = options.seedsDir ?? seedsDirOf(process.env);
  return [...buildPlugins(seedsDir, options), devPlugin(seedsDir), previewPlugin()];
}

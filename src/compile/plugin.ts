// The Vite plugin: a folder of seeds becomes the corpus of the page, in builds, in dev and in preview.
import type { Plugin } from 'vite';
import { buildPlugins } from './buildPlugin';
import { devPlugin } from './devPlugin';
import { previewPlugin } from './previewPlugin';
import { seedsDirOf } from './readSeeds';

export interface CorpusOptions {
  /** The folder of seeds, relative to the root; SEEDS_DIR, or "seeds", when left out. */
  readonly seedsDir?: string;
  /** Documents beyond which a build warns that no browser holds them; 100,000 when left out. */
  readonly mostDocuments?: number;
}

export function readoutCorpus(options: CorpusOptions = {}): Plugin[] {
  const seedsDir = options.seedsDir ?? seedsDirOf(process.env);
  return [...buildPlugins(seedsDir, options.mostDocuments), devPlugin(seedsDir), previewPlugin()];
}

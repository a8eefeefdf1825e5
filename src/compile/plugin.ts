// The Vite plugin (being written).
import type { Plugin } from 'vite';

export function readoutCorpus(_options: { readonly seedsDir?: string } = {}): Plugin[] {
  return [];
}

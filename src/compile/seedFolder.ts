// A folder of seeds as the compiler takes it, wherever its bytes come from: a disk, a test, a browser.

export interface SeedFile {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SeedFolder {
  /** The folder as it is named in messages. */
  readonly path: string;
  readonly exists: boolean;
  readonly seeds: readonly SeedFile[];
  /** corpus.json, null where the folder has none. */
  readonly config: SeedFile | null;
  /** Entries that are neither seeds nor known companions, so that nothing is left out in silence. */
  readonly ignored: readonly string[];
}

export const CONFIG_NAME = 'corpus.json';

/** Whether a file name is a seed's. */
export function isSeedName(name: string): boolean {
  return /\.txt$/i.test(name) && !name.startsWith('.');
}

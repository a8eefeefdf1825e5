// A folder of seeds as the compiler takes it, wherever its bytes come from: a disk, a test, a browser.

export interface SeedFile {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A seed, corpus.json or metadata.csv that is there and cannot be read; without a name, the folder itself. */
export interface UnreadFile {
  readonly name: string | null;
  readonly expected: string;
  readonly found: string;
}

/** An entry that is neither a seed nor a known companion. */
export interface IgnoredEntry {
  readonly name: string;
  readonly because: 'its name does not end in .txt' | 'its name begins with a dot';
}

export interface SeedFolder {
  /** The folder as it is named in messages. */
  readonly path: string;
  readonly exists: boolean;
  readonly seeds: readonly SeedFile[];
  /** corpus.json, null where the folder has none. */
  readonly config: SeedFile | null;
  /** metadata.csv, null where the folder has none. */
  readonly metadata: SeedFile | null;
  readonly unread: readonly UnreadFile[];
  /** So that nothing is left out in silence. */
  readonly ignored: readonly IgnoredEntry[];
}

export const CONFIG_NAME = 'corpus.json';
export const METADATA_NAME = 'metadata.csv';

/** Whether a file name is a seed's. */
export function isSeedName(name: string): boolean {
  return /\.txt$/i.test(name) && !name.startsWith('.');
}

const MB = 2 ** 20;
/** A readout has some kB; what is many times as long as any book is a mistake, and no page could hold it. */
const MOST_MB = { seed: 4, companion: 16 };

/** What is wrong with a file of so many bytes, if anything is. */
export function describeTooLarge(name: string, size: number): UnreadFile | null {
  const most = name === CONFIG_NAME || name === METADATA_NAME ? MOST_MB.companion : MOST_MB.seed;
  if (size <= most * MB) return null;
  return { name, expected: `at most ${most} MB`, found: `${(size / MB).toFixed(1)} MB` };
}

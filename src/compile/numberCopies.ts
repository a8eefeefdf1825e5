// The same file twice under two numbers: in a folder that nobody has edited, both count, and the build says so.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SeedHead } from './parseSeed';
import { byCodeUnit } from './problem';

/**
 * Gives the second and every further of several seeds with one id and the same bytes the ids ID-2, ID-3 ...: their
 * content is the same, so which file has which id cannot matter to a link. Seeds with one id and other bytes keep it.
 */
export function numberCopies(seeds: readonly SeedHead[]): readonly SeedHead[] {
  const sharing = new Map<string, number>();
  for (const { id } of seeds) sharing.set(id, (sharing.get(id) ?? 0) + 1);
  const copies = new Map<string, number>();
  return seeds
    .toSorted((a, b) => byCodeUnit(a.file, b.file))
    .map((seed) => {
      if (sharing.get(seed.id) === 1) return seed;
      const content = `${seed.id} ${bytesToHex(sha256(seed.bytes))}`;
      const number = (copies.get(content) ?? 0) + 1;
      copies.set(content, number);
      return number === 1 ? seed : { ...seed, id: `${seed.id}-${number}` };
    });
}

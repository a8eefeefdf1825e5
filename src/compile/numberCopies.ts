// The same file twice under two numbers: in a folder that nobody has edited, both count, and the build says so.
import type { SeedHead } from './parseSeed';
import { byCodeUnit } from './problem';
import { areSameBytes } from './remembered';

/**
 * Gives the second and every further of several seeds with one id and the same bytes the ids ID-2, ID-3 ...: their
 * content is the same, so which file has which id cannot matter to a link. Seeds with one id and other bytes keep it.
 */
export function numberCopies(seeds: readonly SeedHead[]): readonly SeedHead[] {
  const seen = new Map<string, SeedHead[]>();
  return seeds
    .toSorted((a, b) => byCodeUnit(a.file, b.file))
    .map((seed) => {
      const others = seen.get(seed.id) ?? [];
      seen.set(seed.id, others);
      const copies = others.filter(({ bytes }) => areSameBytes(bytes, seed.bytes)).length;
      others.push(seed);
      return copies === 0 ? seed : { ...seed, id: `${seed.id}-${copies + 1}` };
    });
}

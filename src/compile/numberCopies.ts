// The same file twice under two numbers: in a folder that nobody has edited, both count, and the build says so.
import type { Seed } from './parseSeed';
import { byCodeUnit } from './problem';

/**
 * Gives the second and every further of several seeds with one id and the same bytes the ids ID-2, ID-3 ...: their
 * content is the same, so which file has which id cannot matter to a link. Seeds with one id and other bytes keep it.
 */
export function numberCopies(seeds: readonly Seed[]): readonly Seed[] {
  const copies = new Map<string, number>();
  return seeds
    .toSorted((a, b) => byCodeUnit(a.file, b.file))
    .map((seed) => {
      const key = `${seed.id} ${Buffer.from(seed.bytes).toString('latin1')}`;
      const copy = (copies.get(key) ?? 0) + 1;
      copies.set(key, copy);
      return copy === 1 ? seed : { ...seed, id: `${seed.id}-${copy}` };
    });
}

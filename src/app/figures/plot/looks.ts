// Which look each of a few series has, by its place in the whole corpus, so that it keeps it whatever is filtered.

/** Looks that the eye tells apart. */
const LOOKS = 12;

/** A look for each place; of two that would share one the later gets the next that is free. */
export function looksOf(places: readonly number[]): ReadonlyMap<number, number> {
  const looks = new Map<number, number>();
  const taken = new Set<number>();
  for (const place of [...places].sort((a, b) => a - b)) {
    let look = place % LOOKS;
    while (taken.has(look) && taken.size < LOOKS) look = (look + 1) % LOOKS;
    taken.add(look);
    looks.set(place, look);
  }
  return looks;
}

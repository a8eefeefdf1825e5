// Which wordings of a list stand in a text: one pass over its words, however long the list is.

/** The values of the wordings that stand in the types, in order of their first place there. */
export type WordingFinder<T> = (types: readonly string[]) => ReadonlySet<T>;

/** A wording is its types; several may be equal. */
export function createWordingFinder<T>(
  wordings: Iterable<readonly [types: readonly string[], value: T]>,
): WordingFinder<T> {
  const values = new Map<string, T[]>();
  const lengths = new Set<number>();
  for (const [types, value] of wordings) {
    if (types.length === 0) continue;
    const key = types.join(' ');
    const equal = values.get(key) ?? [];
    values.set(key, equal);
    equal.push(value);
    lengths.add(types.length);
  }
  return (types) => {
    const found = new Set<T>();
    for (let start = 0; start < types.length; start += 1) {
      for (const length of lengths) {
        if (start + length > types.length) continue;
        for (const value of values.get(types.slice(start, start + length).join(' ')) ?? []) found.add(value);
      }
    }
    return found;
  };
}

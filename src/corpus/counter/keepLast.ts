// What is worth keeping from one question to the next, but not for ever.

export interface Kept<T> {
  /** What is kept under the key, else what `make` gives, which is then kept. */
  readonly get: (key: string, make: () => T) => T;
  readonly forget: (key: string) => void;
}

/** Keeps the `most` values that were asked for last. */
export function keepLast<T extends object>(most: number): Kept<T> {
  const kept = new Map<string, T>();
  return {
    get(key, make) {
      const value = kept.get(key) ?? make();
      // Taken out and put back, so that the map is in order of use.
      kept.delete(key);
      kept.set(key, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return value;
    },
    forget(key) {
      kept.delete(key);
    },
  };
}

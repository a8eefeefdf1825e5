// What was made of files, for as long as their bytes stay the same: in dev an edit makes anew only what it touches.

export interface Remembered<T> {
  /** What `make` gives for the file, or gave when it last had these bytes. */
  of(name: string, bytes: Uint8Array, make: () => T): T;
  /** Forgets every file that was not asked for since the last time. */
  settle(): void;
  /** Forgets all. */
  forget(): void;
}

interface Entry<T> {
  readonly bytes: Uint8Array;
  readonly made: T;
}

export function createRemembered<T>(): Remembered<T> {
  let known = new Map<string, Entry<T>>();
  let asked = new Map<string, Entry<T>>();
  return {
    forget() {
      known = new Map();
    },
    of(name, bytes, make) {
      const before = known.get(name);
      const entry =
        before !== undefined && areSameBytes(before.bytes, bytes) ? before : { bytes, made: make() };
      asked.set(name, entry);
      return entry.made;
    },
    settle() {
      known = asked;
      asked = new Map();
    },
  };
}

export function areSameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && a.length === b.length && a.every((byte, i) => byte === b[i]);
}

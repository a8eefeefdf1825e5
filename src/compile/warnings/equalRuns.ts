// Which runs of a list of numbers hold the same numbers: exactly, and without a text for each run.
import type { TermIds } from '../../corpus/counter/tokenIndex';

export interface Runs {
  /** Run i is list[starts[i]] up to, not with, list[ends[i]]. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** For each run the index of the first run that holds the same numbers, which may be its own. */
export function findEqualRuns(list: TermIds, { starts, ends }: Runs): Uint32Array {
  const mask = 2 ** Math.ceil(Math.log2(starts.length * 2 + 2)) - 1;
  // Open addressing: a run's index and 1, 0 where the place is free.
  const table = new Uint32Array(mask + 1);
  const firsts = new Uint32Array(starts.length);
  for (let run = 0; run < starts.length; run += 1) {
    let place = hashRun(list, starts[run] ?? 0, ends[run] ?? 0) & mask;
    for (; table[place] !== 0; place = (place + 1) & mask) {
      if (areEqual((table[place] ?? 0) - 1, run)) break;
    }
    if (table[place] === 0) table[place] = run + 1;
    firsts[run] = (table[place] ?? 0) - 1;
  }
  return firsts;

  function areEqual(a: number, b: number): boolean {
    const [from, to] = [starts[a] ?? 0, starts[b] ?? 0];
    const length = (ends[a] ?? 0) - from;
    if (length !== (ends[b] ?? 0) - to) return false;
    for (let i = 0; i < length; i += 1) if (list[from + i] !== list[to + i]) return false;
    return true;
  }
}

// FNV-1a over numbers, its high bits stirred into the low ones that choose the place.
function hashRun(list: TermIds, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (list[i] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

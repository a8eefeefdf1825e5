// Lists of positions in the token stream: of each type, of several together, and of those beside which a type stands.
import type { TermIds, TokenIndex } from './tokenIndex';

/** Rows read one by one before all are made, which costs as much as some ten of them. */
const MOST_ALONE = 8;

/** Where each type stands. */
export interface Positions {
  /** The positions of a type by its term id, rising. */
  of(id: number): Uint32Array;
  /** Puts the next `most` positions of the stream, or all, into their rows; whether any are left. */
  place(most?: number): boolean;
}

/**
 * The rows are made a piece at a time by whoever calls `place`; what is asked for before is read by itself, so that the
 * first questions of a large corpus need not wait for the rows of all types.
 */
export function createPositions({ stream, rows }: TokenIndex): Positions {
  const positions = new Uint32Array(stream.length);
  /** The next free place of each type's row. */
  const free = rows.slice(0, -1);
  const alone = new Set<number>();
  /** All positions before are in their rows. */
  let placed = 0;

  function place(most = stream.length): boolean {
    const end = Math.min(placed + most, stream.length);
    for (let position = placed; position < end; position += 1) {
      const id = stream[position] ?? 0;
      const at = free[id] ?? 0;
      positions[at] = position;
      free[id] = at + 1;
    }
    placed = end;
    return placed < stream.length;
  }

  function readAlone(id: number): void {
    let position = placed - 1;
    for (let at = free[id] ?? 0; at < (rows[id + 1] ?? 0); at += 1) {
      position = stream.indexOf(id, position + 1);
      positions[at] = position;
    }
    alone.add(id);
  }

  return {
    of(id) {
      if (placed < stream.length && !alone.has(id)) {
        if (alone.size < MOST_ALONE) readAlone(id);
        else place();
      }
      return positions.subarray(rows[id], rows[id + 1]);
    },
    place,
  };
}

/** Where the row of each begins, by how many each has, and where the last one ends. */
export function rowsOf(counts: Uint32Array): Uint32Array {
  const rows = new Uint32Array(counts.length + 1);
  for (let id = 0; id < counts.length; id += 1) rows[id + 1] = (rows[id] ?? 0) + (counts[id] ?? 0);
  return rows;
}

/** All positions of the lists in order, `size` of them. One bit a position of the stream: with many lists that beats sorting. */
export function mergePositions(lists: readonly Uint32Array[], size: number, length: number): Uint32Array {
  const bits = new Int32Array((length >>> 5) + 1);
  for (const list of lists) {
    for (let i = 0; i < list.length; i += 1) {
      const position = list[i] ?? 0;
      bits[position >>> 5] = (bits[position >>> 5] ?? 0) | (1 << (position & 31));
    }
  }
  const merged = new Uint32Array(size);
  let filled = 0;
  for (let i = 0; i < bits.length; i += 1) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) {
      merged[filled] = (i << 5) + 31 - Math.clz32(word & -word);
      filled += 1;
    }
  }
  return merged;
}

/** The positions, `size` of them, whose type the mask marks 1. */
export function readFitting(stream: TermIds, mask: Uint8Array, size: number): Uint32Array {
  // One place more, to which those that do not fit are written.
  const found = new Uint32Array(size + 1);
  let filled = 0;
  for (let position = 0; position < stream.length; position += 1) {
    found[filled] = position;
    filled += mask[stream[position] ?? 0] ?? 0;
  }
  return found.subarray(0, size);
}

/**
 * The positions whose token `offset` places on is of a type that the mask marks 1, written to `kept`, which may be where
 * they stand already; gives their number. Outside of the stream, and at a break (id 0), nothing fits. Each is written and
 * only the fitting ones stay: a branch that cannot be foreseen costs more.
 */
export function keepFitting(
  stream: TermIds,
  found: Uint32Array,
  offset: number,
  mask: Uint8Array,
  kept: Uint32Array,
): number {
  let size = 0;
  for (let i = 0; i < found.length; i += 1) {
    const position = found[i] ?? 0;
    kept[size] = position;
    size += mask[stream[position + offset] ?? 0] ?? 0;
  }
  return size;
}

/** The same where one type fits. */
export function keepType(
  stream: TermIds,
  found: Uint32Array,
  offset: number,
  id: number,
  kept: Uint32Array,
): number {
  let size = 0;
  for (let i = 0; i < found.length; i += 1) {
    const position = found[i] ?? 0;
    kept[size] = position;
    size += stream[position + offset] === id ? 1 : 0;
  }
  return size;
}

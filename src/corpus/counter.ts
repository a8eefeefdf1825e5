// The positional counter: every occurrence on the screen comes from here.
import { NO_SPANS, type Spans } from './spans';
import { documentCount, documentStart, type TokenIndex } from './tokenIndex';

/** The types that may stand at one place of a phrase; 'any' is every type. */
export type Slot = readonly string[] | 'any';
/** Consecutive tokens inside one paragraph. */
export type Phrase = readonly Slot[];

/** Per document, in order of id. */
type Counts = Uint32Array;

export interface Counter {
  readonly index: TokenIndex;
  /** The term id of a type; undefined for an unknown one. */
  idOf(type: string): number | undefined;
  /** Where a type stands, by its term id, rising. */
  positionsOf(id: number): Uint32Array;
  /** How often a type occurs in the corpus, by its term id. */
  countOf(id: number): number;
  /** How often a type occurs in the corpus; 0 for an unknown one. */
  frequency(type: string): number;
  /** Every span of the phrase. An empty phrase has none. */
  occurrences(phrase: Phrase): Spans;
  /** Spans by the document in which they start. */
  countByDocument(spans: Spans): Counts;
  /** The spans that start in documents marked 1. */
  spansWithin(spans: Spans, documents: Uint8Array): Spans;
}

/** A slot as term ids, and as a mask over all of them with a 1 for each. */
interface Place {
  readonly ids: Uint32Array;
  readonly mask: Uint8Array;
  /** How many tokens of the corpus fit. */
  readonly size: number;
}

/** Inverts the token stream (term to positions, compressed sparse rows) and answers from it. */
export function createCounter(index: TokenIndex): Counter {
  const { stream } = index;
  const ids = new Map(index.types.map((type, id) => [type, id]));
  ids.delete('');
  const { rows, positions } = invert(index);
  const starts = Uint32Array.from({ length: documentCount(index) + 1 }, (_, d) => documentStart(index, d));
  const frequencyOf = (id: number) => (rows[id + 1] ?? 0) - (rows[id] ?? 0);
  const everyType = Uint32Array.from(ids.values());

  function placeOf(slot: Slot): Place {
    const own =
      slot === 'any' ? everyType : Uint32Array.from(new Set(slot.flatMap((type) => ids.get(type) ?? [])));
    const size = own.reduce((sum, id) => sum + frequencyOf(id), 0);
    const mask = new Uint8Array(index.types.length);
    for (const id of own) mask[id] = 1;
    return { ids: own, mask, size };
  }

  function positionsAt(place: Place): Uint32Array {
    const { ids: own, size } = place;
    // So many that reading the whole stream costs less than putting them in order.
    if (own.length > 1 && size > stream.length / 8) return readFitting(stream, place);
    const lists = Array.from(own, (id) => positions.subarray(rows[id], rows[id + 1]));
    const [only] = lists;
    return only !== undefined && lists.length === 1 ? only : mergePositions(lists, size, stream.length);
  }

  return {
    index,
    idOf: (type) => ids.get(type),
    positionsOf: (id) => positions.subarray(rows[id], rows[id + 1]),
    countOf: frequencyOf,
    frequency(type) {
      const id = ids.get(type);
      return id === undefined ? 0 : frequencyOf(id);
    },
    occurrences(phrase) {
      const places = phrase.map(placeOf);
      const sizes = places.map(({ size }) => size);
      const rarest = sizes.indexOf(Math.min(...sizes));
      const walked = places[rarest];
      if (walked === undefined || walked.size === 0) return NO_SPANS;
      let found = positionsAt(walked);
      for (let k = 0; k < places.length; k += 1) {
        const place = places[k];
        if (place !== undefined && k !== rarest) found = keepFitting(stream, found, k - rarest, place);
      }
      return spansFrom(found, -rarest, phrase.length);
    },
    countByDocument(spans) {
      const counts = new Uint32Array(starts.length - 1);
      let document = 0;
      for (let i = 0; i < spans.starts.length; i += 1) {
        const start = spans.starts[i] ?? 0;
        while (start >= (starts[document + 1] ?? 0)) document += 1;
        counts[document] = (counts[document] ?? 0) + 1;
      }
      return counts;
    },
    spansWithin(spans, documents) {
      if (documents.every((marked) => marked === 1)) return spans;
      const inside = {
        starts: new Uint32Array(spans.starts.length),
        ends: new Uint32Array(spans.starts.length),
      };
      let kept = 0;
      let document = 0;
      for (let i = 0; i < spans.starts.length; i += 1) {
        const start = spans.starts[i] ?? 0;
        while (start >= (starts[document + 1] ?? 0)) document += 1;
        if (documents[document] !== 1) continue;
        inside.starts[kept] = start;
        inside.ends[kept] = spans.ends[i] ?? 0;
        kept += 1;
      }
      return { starts: inside.starts.slice(0, kept), ends: inside.ends.slice(0, kept) };
    },
  };
}

function invert({ types, stream }: TokenIndex): {
  readonly rows: Uint32Array;
  readonly positions: Uint32Array;
} {
  const rows = new Uint32Array(types.length + 1);
  for (let position = 0; position < stream.length; position += 1) {
    const id = stream[position] ?? 0;
    rows[id + 1] = (rows[id + 1] ?? 0) + 1;
  }
  for (let id = 1; id < rows.length; id += 1) rows[id] = (rows[id] ?? 0) + (rows[id - 1] ?? 0);
  const positions = new Uint32Array(stream.length);
  const next = rows.slice();
  for (let position = 0; position < stream.length; position += 1) {
    const id = stream[position] ?? 0;
    const at = next[id] ?? 0;
    positions[at] = position;
    next[id] = at + 1;
  }
  return { rows, positions };
}

// One bit a position of the stream puts them in order: with the many types of a wide wildcard that beats sorting.
function mergePositions(lists: readonly Uint32Array[], size: number, length: number): Uint32Array {
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

function readFitting(stream: Uint32Array, { mask, size }: Place): Uint32Array {
  // One place more, to which those that do not fit are written.
  const found = new Uint32Array(size + 1);
  let filled = 0;
  for (let position = 0; position < stream.length; position += 1) {
    found[filled] = position;
    filled += mask[stream[position] ?? 0] ?? 0;
  }
  return found.subarray(0, size);
}

// The positions whose token `offset` places on fits. Outside of the stream, and at a break (id 0), nothing does. Each
// is written and only the fitting ones are kept: a branch that cannot be foreseen costs more.
function keepFitting(stream: Uint32Array, found: Uint32Array, offset: number, { mask }: Place): Uint32Array {
  const kept = new Uint32Array(found.length);
  let size = 0;
  for (let i = 0; i < found.length; i += 1) {
    const position = found[i] ?? 0;
    kept[size] = position;
    size += mask[stream[position + offset] ?? 0] ?? 0;
  }
  return kept.subarray(0, size);
}

function spansFrom(found: Uint32Array, offset: number, length: number): Spans {
  const starts = new Uint32Array(found.length);
  const ends = new Uint32Array(found.length);
  for (let i = 0; i < found.length; i += 1) {
    const start = (found[i] ?? 0) + offset;
    starts[i] = start;
    ends[i] = start + length;
  }
  return { starts, ends };
}

/** A phrase of plain types, one a place. */
export function phraseOf(types: readonly string[]): readonly (readonly string[])[] {
  return types.map((type) => [type]);
}

// The positional counter: every occurrence on the screen comes from here.
import { NO_SPANS, type Spans } from './spans';
import { documentCount, documentStart, type TokenIndex } from './tokenIndex';

/** The types that may stand at one place of a phrase. */
type Slot = readonly string[];
/** Consecutive tokens inside one paragraph. */
export type Phrase = readonly Slot[];

/** Per document, in order of id. */
type Counts = Uint32Array;

export interface Counter {
  readonly index: TokenIndex;
  /** How often a type occurs in the corpus; 0 for an unknown one. */
  frequency(type: string): number;
  /** Every span of the phrase. An empty phrase has none. */
  occurrences(phrase: Phrase): Spans;
  /** Spans by the document in which they start. */
  countByDocument(spans: Spans): Counts;
  /** The spans that start in documents marked 1. */
  spansWithin(spans: Spans, documents: Uint8Array): Spans;
}

/** Inverts the token stream (term to positions, compressed sparse rows) and answers from it. */
export function createCounter(index: TokenIndex): Counter {
  const ids = new Map(index.types.map((type, id) => [type, id]));
  ids.delete('');
  const rows = new Uint32Array(index.types.length + 1);
  for (const id of index.stream) rows[id + 1] = (rows[id + 1] ?? 0) + 1;
  for (let id = 1; id < rows.length; id += 1) rows[id] = (rows[id] ?? 0) + (rows[id - 1] ?? 0);
  const positions = new Uint32Array(index.stream.length);
  const next = rows.slice();
  for (let position = 0; position < index.stream.length; position += 1) {
    const id = index.stream[position] ?? 0;
    positions[next[id] ?? 0] = position;
    next[id] = (next[id] ?? 0) + 1;
  }
  const frequencyOf = (id: number) => (rows[id + 1] ?? 0) - (rows[id] ?? 0);

  function idsOf(slot: Slot): readonly number[] {
    return [...new Set(slot)].flatMap((type) => ids.get(type) ?? []);
  }

  function positionsOf(slot: readonly number[]): Uint32Array {
    const lists = slot.map((id) => positions.subarray(rows[id], rows[id + 1]));
    const [only] = lists;
    if (only !== undefined && lists.length === 1) return only;
    const merged = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
    let filled = 0;
    for (const list of lists) {
      merged.set(list, filled);
      filled += list.length;
    }
    return merged.sort();
  }

  return {
    index,
    frequency(type) {
      const id = ids.get(type);
      return id === undefined ? 0 : frequencyOf(id);
    },
    occurrences(phrase) {
      const slots = phrase.map(idsOf);
      if (slots.length === 0 || slots.some((slot) => slot.length === 0)) return NO_SPANS;
      const sizes = slots.map((slot) => slot.reduce((sum, id) => sum + frequencyOf(id), 0));
      const rarest = sizes.indexOf(Math.min(...sizes));
      const starts: number[] = [];
      for (const position of positionsOf(slots[rarest] ?? [])) {
        const start = position - rarest;
        if (
          start >= 0 &&
          slots.every((slot, k) => k === rarest || slot.includes(index.stream[start + k] ?? 0))
        ) {
          starts.push(start);
        }
      }
      return {
        starts: Uint32Array.from(starts),
        ends: Uint32Array.from(starts, (start) => start + phrase.length),
      };
    },
    countByDocument(spans) {
      const counts = new Uint32Array(documentCount(index));
      for (const document of documentsOfSpans(index, spans)) counts[document] = (counts[document] ?? 0) + 1;
      return counts;
    },
    spansWithin(spans, documents) {
      const inside = documentsOfSpans(index, spans).map((document) => documents[document] === 1);
      return {
        starts: spans.starts.filter((_, i) => inside[i]),
        ends: spans.ends.filter((_, i) => inside[i]),
      };
    },
  };
}

// Spans and documents are both in order of position, so one walk places them all.
function documentsOfSpans(index: TokenIndex, spans: Spans): number[] {
  let document = 0;
  let end = documentStart(index, 1);
  return Array.from(spans.starts, (start) => {
    while (start >= end) {
      document += 1;
      end = documentStart(index, document + 1);
    }
    return document;
  });
}

/** A phrase of plain types, one a place. */
export function phraseOf(types: readonly string[]): Phrase {
  return types.map((type) => [type]);
}

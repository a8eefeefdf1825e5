// The positional counter: every occurrence on the screen comes from here.
import { createEntries, type EntrySource, idsOf } from './entries';
import { createPositions, keepFitting, keepType, mergePositions, readFitting } from './positions';
import { NO_SPANS, type Spans, spansInRanges } from './spans';
import { documentStarts, type TokenIndex } from './tokenIndex';

/** The types that may stand at one place of a phrase; 'any' is every type. */
export type TypeSlot = readonly string[] | 'any';
/** Consecutive tokens inside one paragraph. */
export type Phrase = readonly TypeSlot[];

/** Per document, in order of id. */
type Counts = Uint32Array;

export interface Counter extends EntrySource {
  readonly index: TokenIndex;
  /** Where a type stands, by its term id, rising. */
  positionsOf(id: number): Uint32Array;
  /** How often a type occurs in the corpus, by its term id. */
  countOf(id: number): number;
  /** How often a type occurs in the corpus; 0 for an unknown one. */
  frequency(type: string): number;
  /** Every span of the phrase; `across` marks that part tokens too, as no phrase is without. An empty phrase has none. */
  occurrences(phrase: Phrase, across?: boolean): Spans;
  /** Spans by the document in which they start. */
  countByDocument(spans: Spans): Counts;
  /** 1 for each document, in order of id, in which a span starts. */
  documentsWith(spans: Spans): Uint8Array;
  /** The spans that start in documents marked 1. */
  spansWithin(spans: Spans, documents: Uint8Array): Spans;
  /** Does a part, some 10 ms, of the work that some question would do as a whole; whether any is left. */
  prepare(): boolean;
}

/** A slot as term ids. */
interface SlotIds {
  readonly ids: Uint32Array;
  /** How many tokens of the corpus fit. */
  readonly size: number;
}

/** Tokens whose positions are made at a time. */
const PREPARED = 500_000;

/** Answers from the index; it holds a dictionary of its own and no copy of the index. */
export function createCounter(index: TokenIndex): Counter {
  const { stream, rows } = index;
  const positions = createPositions(index);
  const ids = idsOf(index.types);
  const starts = documentStarts(index);
  const frequencyOf = (id: number) => (rows[id + 1] ?? 0) - (rows[id] ?? 0);

  function idsOfSlot(slot: TypeSlot): SlotIds {
    const own = Uint32Array.from(
      slot === 'any' ? ids.values() : new Set(slot.flatMap((type) => ids.get(type) ?? [])),
    );
    const size = own.reduce((sum, id) => sum + frequencyOf(id), 0);
    return { ids: own, size };
  }

  function maskOf({ ids: own }: SlotIds): Uint8Array {
    const mask = new Uint8Array(index.types.length);
    for (const id of own) mask[id] = 1;
    return mask;
  }

  function positionsAt(slot: SlotIds): Uint32Array {
    const { ids: own, size } = slot;
    // So many that reading the whole stream costs less than putting them in order.
    if (own.length > 1 && size > stream.length / 8) return readFitting(stream, maskOf(slot), size);
    const lists = Array.from(own, positions.of);
    const [only] = lists;
    return only !== undefined && lists.length === 1 ? only : mergePositions(lists, size, stream.length);
  }

  // Those of the found positions, each `before` tokens after the start of a phrase, in whose phrase no gap lies.
  function keepWhole(found: Uint32Array, size: number, before: number, length: number): number {
    const { gaps } = index;
    if (gaps.length === 0) return size;
    let gap = 0;
    let kept = 0;
    for (let i = 0; i < size; i += 1) {
      const position = found[i] ?? 0;
      const start = position - before;
      while (gap < gaps.length && (gaps[gap] ?? 0) <= start) gap += 1;
      if ((gaps[gap] ?? stream.length) < start + length) continue;
      found[kept] = position;
      kept += 1;
    }
    return kept;
  }

  return {
    index,
    types: index.types,
    distinctTypes: index.distinctTypes,
    idOf: (type) => ids.get(type),
    positionsOf: positions.of,
    entriesOf: createEntries(index, positions.of),
    countOf: frequencyOf,
    frequency(type) {
      const id = ids.get(type);
      return id === undefined ? 0 : frequencyOf(id);
    },
    occurrences(phrase, across = false) {
      const slots = phrase.map(idsOfSlot);
      const order = [...slots.keys()].sort((a, b) => (slots[a]?.size ?? 0) - (slots[b]?.size ?? 0));
      const [rarest = 0, ...others] = order;
      const walked = slots[rarest];
      if (walked === undefined || walked.size === 0) return NO_SPANS;
      const walkedPositions = positionsAt(walked);
      const found = others.length === 0 ? walkedPositions : new Uint32Array(walked.size);
      let size = walked.size;
      // The first of the others reads what is walked, the rest what is left of it, in the same array.
      others.forEach((k, i) => {
        const slot = slots[k];
        if (slot === undefined) return;
        const left = (i === 0 ? walkedPositions : found).subarray(0, size);
        const [only = 0] = slot.ids;
        size =
          slot.ids.length === 1
            ? keepType(stream, left, k - rarest, only, found)
            : keepFitting(stream, left, k - rarest, maskOf(slot), found);
      });
      if (!across && phrase.length > 1) size = keepWhole(found, size, rarest, phrase.length);
      return spansFrom(found.subarray(0, size), -rarest, phrase.length);
    },
    documentsWith(spans) {
      const has = new Uint8Array(starts.length - 1);
      let document = 0;
      for (let i = 0; i < spans.starts.length; i += 1) {
        const start = spans.starts[i] ?? 0;
        while (start >= (starts[document + 1] ?? 0)) document += 1;
        has[document] = 1;
      }
      return has;
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
      const ranges: [from: number, to: number][] = [];
      for (let d = 0; d < documents.length; d += 1) {
        if (documents[d] !== 1) continue;
        const first = d;
        while (documents[d + 1] === 1) d += 1;
        ranges.push([starts[first] ?? 0, starts[d + 1] ?? 0]);
      }
      const [only] = ranges;
      const whole = ranges.length === 1 && only?.[0] === 0 && only[1] === stream.length;
      return whole ? spans : spansInRanges(spans, ranges);
    },
    prepare: () => positions.place(PREPARED),
  };
}

// Most questions need the starts alone, and those of a single type are in a row already.
function spansFrom(found: Uint32Array, offset: number, length: number): Spans {
  const starts = offset === 0 ? found : shifted(found, offset);
  let ends: Uint32Array | null = null;
  return {
    starts,
    get ends() {
      ends ??= shifted(starts, length);
      return ends;
    },
  };
}

function shifted(positions: Uint32Array, by: number): Uint32Array {
  const moved = new Uint32Array(positions.length);
  for (let i = 0; i < positions.length; i += 1) moved[i] = (positions[i] ?? 0) + by;
  return moved;
}

/** A phrase of plain types, one a slot. */
export function phraseOf(types: readonly string[]): readonly (readonly string[])[] {
  return types.map((type) => [type]);
}

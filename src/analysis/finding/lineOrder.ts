// The orders of a concordance, by the token index alone.
import type { LineSort } from '../../corpus/choices';
import type { Corpus } from '../../corpus/corpus';
import type { Spans } from '../../corpus/counter/spans';
import type { TokenIndex } from '../../corpus/counter/tokenIndex';
import { collationOf } from '../../corpus/language/collation';

/** What each line is ordered by, as a number; null where the order of position is the one asked for. */
export function rankLines(
  { facts, counter }: Corpus,
  spans: Spans,
  documents: Uint32Array,
  sort: LineSort,
): Uint32Array | null {
  const { index } = counter;
  const keyOf = collationOf(facts.language);
  const wordAt = (step: number) => rankWords(index, wordsBeside(index, spans, step), keyOf);
  switch (sort) {
    case 'date':
      return null;
    case '-date':
      return documents.map((d) => facts.documents.length - d);
    case 'meeting': {
      const byTitle = facts.documents
        .map(({ title }, d) => ({ text: title, key: keyOf(title), d }))
        .sort((a, b) => byKey(a, b) || a.d - b.d);
      const ranks = new Uint32Array(byTitle.length);
      byTitle.forEach(({ d }, rank) => {
        ranks[d] = rank;
      });
      return documents.map((d) => ranks[d] ?? 0);
    }
    case 'node':
      return rankNodes(index, spans, keyOf);
    case 'l1':
      return wordAt(-1);
    case 'l2':
      return wordAt(-2);
    case 'l3':
      return wordAt(-3);
    case 'r1':
      return wordAt(1);
    case 'r2':
      return wordAt(2);
    case 'r3':
      return wordAt(3);
  }
}

// Term id of the word so many steps before (-) or after (+) each span, 0 where the paragraph has none.
function wordsBeside(index: TokenIndex, spans: Spans, step: number): Uint32Array {
  const way = Math.sign(step);
  return spans.starts.map((start, i) => {
    let position = way < 0 ? start : (spans.ends[i] ?? start) - 1;
    for (let taken = 0; taken !== step; taken += way) {
      position += way;
      if ((index.stream[position] ?? 0) === 0) return 0;
    }
    return index.stream[position] ?? 0;
  });
}

function rankWords(index: TokenIndex, ids: Uint32Array, keyOf: KeyOf): Uint32Array {
  return rankBy(ids, index.types.length, (id) => index.types[id] ?? '', keyOf);
}

// Nodes of one word or many, by their types in turn: each prefix of a node gets a number, so that equal nodes share one.
function rankNodes(index: TokenIndex, spans: Spans, keyOf: KeyOf): Uint32Array {
  const numbers = new Map<number, number>();
  const nodes: string[] = [''];
  const ids = spans.starts.map((start, i) => {
    let node = 0;
    for (let position = start; position < (spans.ends[i] ?? start); position += 1) {
      const id = index.stream[position] ?? 0;
      const key = node * index.types.length + id;
      const longer = numbers.get(key) ?? nodes.length;
      if (longer === nodes.length) {
        numbers.set(key, longer);
        // A space sorts before every letter, digit and apostrophe, so this compares type by type.
        nodes.push(`${nodes[node]} ${index.types[id]}`);
      }
      node = longer;
    }
    return node;
  });
  return rankBy(ids, nodes.length, (id) => nodes[id] ?? '', keyOf);
}

/** What a text is sorted by. */
type KeyOf = (text: string) => string;

interface Keyed {
  readonly text: string;
  readonly key: string;
}

function byKey(a: Keyed, b: Keyed): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/** The place of each id (below `size`) in the order of the texts of those that occur. */
function rankBy(ids: Uint32Array, size: number, textOf: (id: number) => string, keyOf: KeyOf): Uint32Array {
  const occurs = new Uint8Array(size);
  for (const id of ids) occurs[id] = 1;
  const present: (Keyed & { readonly id: number })[] = [];
  occurs.forEach((mark, id) => {
    if (mark === 0) return;
    const text = textOf(id);
    present.push({ id, text, key: keyOf(text) });
  });
  present.sort(byKey);
  const ranks = new Uint32Array(size);
  present.forEach(({ id }, rank) => {
    ranks[id] = rank;
  });
  return ids.map((id) => ranks[id] ?? 0);
}

// A counting sort: ranks are small, and equal ones keep their order.
export function reorder(spans: Spans, ranks: Uint32Array): Spans {
  const next = new Uint32Array(ranks.reduce((most, rank) => Math.max(most, rank), 0) + 2);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < next.length; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const starts = new Uint32Array(ranks.length);
  const ends = new Uint32Array(ranks.length);
  for (let i = 0; i < ranks.length; i += 1) {
    const place = next[ranks[i] ?? 0] ?? 0;
    next[ranks[i] ?? 0] = place + 1;
    starts[place] = spans.starts[i] ?? 0;
    ends[place] = spans.ends[i] ?? 0;
  }
  return { starts, ends };
}

// The collocates of a query: which words stand near it more often than chance would put them there.
import type { Corpus } from '../../corpus/corpus';
import type { Counter } from '../../corpus/counter/counter';
import { documentCount, documentStart } from '../../corpus/counter/tokenIndex';
import type { Subset } from '../../corpus/subcorpus/subset';
import { expectedNear, logDice, mutualInformation } from '../statistics/association';
import { countNear } from './nearTokens';
import { type AskedHits, askedOf, type QueryHits } from './queryHits';

export interface CollocateRow {
  /** A type. */
  readonly collocate: string;
  /** Tokens of that type near an occurrence of the query. */
  readonly observed: number;
  /** f(n) f(c) S / N. */
  readonly expected: number;
  readonly logDice: number;
  /** Bits. */
  readonly mi: number;
  /** Meetings that have it near an occurrence. */
  readonly meetings: number;
  /** f(c): tokens of that type in the base. */
  readonly frequency: number;
}

export interface Collocates extends AskedHits {
  /** Rows in all, of which `rows` are those asked for; strongest first: by logDice, then observed, then in code unit order. */
  readonly total: number;
  readonly rows: readonly CollocateRow[];
  /** Those with the highest logDice: MOST_STRONGEST of them, and how many there are. */
  readonly strongest: { readonly rows: readonly CollocateRow[]; readonly all: number };
  /** Tokens to each side. */
  readonly window: number;
  /** The fewest observed that a row needs. */
  readonly minimum: number;
  /** S, both sides together. */
  readonly span: number;
  /** f(n): occurrences of the query. */
  readonly nodes: number;
  /** N: tokens of the base. */
  readonly tokens: number;
}

/** More are not worth naming. */
const MOST_STRONGEST = 3;

/**
 * A token is near where it stands at most `window` tokens before the first or after the last token of an occurrence,
 * in its paragraph. So an occurrence's own tokens are not near it, but may be near another; a token near several
 * occurrences counts once: `observed` is what the query `collocate NEAR/window node` counts.
 * Rows have at least `minimum` observed. f(n), f(c) and N are of the base.
 */
export function findCollocates(
  { counter }: Corpus,
  hits: QueryHits,
  window: number,
  minimum: number,
  offset = 0,
  limit = Number.POSITIVE_INFINITY,
): Collocates {
  const { index } = counter;
  const near = countNear(index, hits.spans, window);
  const frequencies = countTypes(counter, hits.base);
  const span = 2 * window;
  const nodes = hits.spans.starts.length;
  const tokens = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  const strengths = new Float64Array(index.types.length);
  for (let id = 1; id < strengths.length; id += 1) {
    strengths[id] = logDice(near.observed[id] ?? 0, nodes, frequencies[id] ?? 0);
  }
  const order = strongestFirst(counter, strengths, near.observed, Math.max(1, minimum));
  const rowFor = (id: number): CollocateRow => {
    const observed = near.observed[id] ?? 0;
    const frequency = frequencies[id] ?? 0;
    const expected = expectedNear(nodes, frequency, span, tokens);
    return {
      collocate: index.types[id] ?? '',
      observed,
      expected,
      logDice: strengths[id] ?? 0,
      mi: mutualInformation(observed, expected),
      meetings: near.meetings[id] ?? 0,
      frequency,
    };
  };
  const highest = strengths[order[0] ?? 0] ?? 0;
  const weaker = order.findIndex((id) => strengths[id] !== highest);
  const ties = weaker < 0 ? order.length : weaker;
  return {
    ...askedOf(hits),
    total: order.length,
    rows: Array.from(order.subarray(offset, offset + limit), rowFor),
    strongest: { rows: Array.from(order.subarray(0, Math.min(ties, MOST_STRONGEST)), rowFor), all: ties },
    window,
    minimum,
    span,
    nodes,
    tokens,
  };
}

// The ids of types that are seen often enough. Numbers are put in order, and rows made once: there are tens of thousands.
function strongestFirst(
  counter: Counter,
  strengths: Float64Array,
  observed: Int32Array,
  minimum: number,
): Uint32Array {
  const ids = new Uint32Array(observed.length);
  let kept = 0;
  for (let id = 1; id < observed.length; id += 1) {
    ids[kept] = id;
    if ((observed[id] ?? 0) >= minimum) kept += 1;
  }
  return ids
    .subarray(0, kept)
    .sort(
      (a, b) =>
        (strengths[b] ?? 0) - (strengths[a] ?? 0) ||
        (observed[b] ?? 0) - (observed[a] ?? 0) ||
        byType(counter, a, b),
    );
}

// In code unit order; types that occur equally often are numbered in that order.
function byType({ index, countOf }: Counter, a: number, b: number): number {
  if (countOf(a) === countOf(b)) return a - b;
  return (index.types[a] ?? '') < (index.types[b] ?? '') ? -1 : 1;
}

// Tokens of each type in the chosen documents; breaks are no tokens.
function countTypes({ index, countOf }: Counter, subset: Subset): Uint32Array {
  const counts = new Uint32Array(index.types.length);
  if (subset.size === documentCount(index)) {
    for (let id = 1; id < counts.length; id += 1) counts[id] = countOf(id);
    return counts;
  }
  for (let d = 0; d < documentCount(index); d += 1) {
    if (subset.has[d] !== 1) continue;
    const end = documentStart(index, d + 1);
    for (let position = documentStart(index, d); position < end; position += 1) {
      const id = index.stream[position] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  counts[0] = 0;
  return counts;
}

// The collocates of a query: which words stand near it more often than chance would put them there.
import type { Corpus } from '../corpus/corpus';
import type { Counter } from '../corpus/counter';
import { placesOf } from '../corpus/places';
import type { Spans } from '../corpus/spans';
import type { Subset } from '../corpus/subset';
import { documentCount, documentStart, type TokenIndex } from '../corpus/tokenIndex';
import { nameQuery } from '../search/describe';
import { expectedNear, logDice, mutualInformation } from './association';
import { describeHits, type QueryHits } from './queryHits';
import { counted, listed, times } from './words';

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

export interface Collocates {
  /** Strongest first: by logDice, then observed, then in code unit order. */
  readonly rows: readonly CollocateRow[];
  /** Tokens to each side. */
  readonly window: number;
  /** S, both sides together. */
  readonly span: number;
  /** f(n): occurrences of the query. */
  readonly nodes: number;
  /** N: tokens of the base. */
  readonly tokens: number;
  readonly sentence: string;
}

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
): Collocates {
  const { index } = counter;
  const near = countNear(index, hits.spans, window);
  const frequencies = countTypes(counter, hits.base);
  const span = 2 * window;
  const nodes = hits.spans.starts.length;
  const tokens = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  const rows: CollocateRow[] = [];
  near.observed.forEach((observed, id) => {
    if (observed === 0 || observed < minimum) return;
    const frequency = frequencies[id] ?? 0;
    const expected = expectedNear(nodes, frequency, span, tokens);
    rows.push({
      collocate: index.types[id] ?? '',
      observed,
      expected,
      logDice: logDice(observed, nodes, frequency),
      mi: mutualInformation(observed, expected),
      meetings: near.meetings[id] ?? 0,
      frequency,
    });
  });
  rows.sort(
    (a, b) => b.logDice - a.logDice || b.observed - a.observed || (a.collocate < b.collocate ? -1 : 1),
  );
  const answer = { rows, window, span, nodes, tokens };
  return { ...answer, sentence: describeCollocates(hits, answer, minimum) };
}

interface Near {
  /** By term id. */
  readonly observed: Uint32Array;
  readonly meetings: Uint32Array;
}

function countNear(index: TokenIndex, spans: Spans, window: number): Near {
  const observed = new Uint32Array(index.types.length);
  const meetings = new Uint32Array(index.types.length);
  const seen = new Uint8Array(index.stream.length);
  const { documents } = placesOf(index, spans.starts);
  // The document, from 1, in which each type was last near: spans come in order of document.
  const lastIn = new Uint32Array(index.types.length);
  // From one position to before another, either way; gives where it stopped, at a break if there is one.
  const countSide = (from: number, to: number, document: number): number => {
    const way = from < to ? 1 : -1;
    for (let position = from; position !== to; position += way) {
      const id = index.stream[position] ?? 0;
      if (id === 0) return position;
      if (seen[position] === 1) continue;
      seen[position] = 1;
      observed[id] = (observed[id] ?? 0) + 1;
      if (lastIn[id] === document) continue;
      lastIn[id] = document;
      meetings[id] = (meetings[id] ?? 0) + 1;
    }
    return to;
  };
  // What lies before the start of the last span was near that one too, and so was what its right side has reached:
  // where occurrences stand close together, each position is still looked at only once or twice.
  let lastStart = 0;
  let rightFrom = 0;
  let rightTo = 0;
  for (let i = 0; i < spans.starts.length; i += 1) {
    const start = spans.starts[i] ?? 0;
    const end = spans.ends[i] ?? start;
    const document = (documents[i] ?? 0) + 1;
    countSide(start - 1, Math.min(start - 1, Math.max(start - window, lastStart) - 1), document);
    if (end < rightFrom || end > rightTo) rightFrom = end;
    const from = end >= rightFrom && end <= rightTo ? Math.max(end, rightTo) : end;
    if (from < end + window) rightTo = countSide(from, end + window, document);
    lastStart = start;
  }
  return { observed, meetings };
}

// Tokens of each type in the chosen documents; breaks are no tokens.
function countTypes({ index, positionsOf }: Counter, subset: Subset): Uint32Array {
  const counts = new Uint32Array(index.types.length);
  if (subset.size === documentCount(index)) {
    for (let id = 1; id < counts.length; id += 1) counts[id] = positionsOf(id).length;
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

const FIGURE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

function describeCollocates(hits: QueryHits, found: Omit<Collocates, 'sentence'>, minimum: number): string {
  const { complete, words } = describeHits(hits, found.nodes, 1);
  if (complete || hits.query === null) return words;
  const around = `within ${counted(found.window, 'word')} of ${nameQuery(hits.query)}`;
  const [first] = found.rows;
  if (first === undefined) {
    return minimum <= 1 ? `No word stands ${around}.` : `No word stands ${times(minimum)} or more ${around}.`;
  }
  const base = `the base is ${counted(found.tokens, 'word')} in ${counted(hits.base.size, 'meeting')}`;
  const top = found.rows.filter((row) => row.logDice === first.logDice);
  const value = `the highest logDice (${FIGURE.format(first.logDice)})`;
  const start = `${around.charAt(0).toUpperCase()}${around.slice(1)}`;
  if (top.length > 1) {
    const names =
      top.length > 3 ? counted(top.length, 'word') : listed(top.map(({ collocate }) => `“${collocate}”`));
    return `${start}, ${names} have ${value}; ${base}.`;
  }
  const figures = `${times(first.observed)}, ${FIGURE.format(first.expected)} expected`;
  return `${start}, “${first.collocate}” has ${value}: ${figures}; ${base}.`;
}

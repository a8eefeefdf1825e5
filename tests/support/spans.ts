// Spans as rows that a failing test can print.
import type { Spans } from '../../src/corpus/counter/spans';
import { locate, type TokenIndex } from '../../src/corpus/counter/tokenIndex';
import type { SlowSpan } from './slowCount';

export type Pair = readonly [start: number, end: number];

export function pairsOf(spans: Spans): Pair[] {
  return Array.from(spans.starts, (start, i) => [start, spans.ends[i] ?? -1]);
}

export function spansOf(pairs: readonly Pair[]): Spans {
  return {
    starts: Uint32Array.from(pairs, ([start]) => start),
    ends: Uint32Array.from(pairs, ([, end]) => end),
  };
}

/** Located as the reference locates them. */
export function located(index: TokenIndex, spans: Spans): SlowSpan[] {
  return pairsOf(spans).map(([start, end]) => ({ ...locate(index, start), length: end - start }));
}

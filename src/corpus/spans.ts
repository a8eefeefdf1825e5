// Spans of token positions: what an occurrence is. Lists are in order of start, then end.

export interface Spans {
  /** First position of each span. */
  readonly starts: Uint32Array;
  /** One past the last position of each span. */
  readonly ends: Uint32Array;
}

export const NO_SPANS: Spans = { starts: new Uint32Array(0), ends: new Uint32Array(0) };

/** The distinct spans of several lists: a span that two of them have counts once. */
export function unionSpans(lists: readonly Spans[]): Spans {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const seen = new Set<string>();
  return fromPairs(
    lists
      .flatMap(pairsOf)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1])
      .filter(([start, end]) => {
        const key = `${start}-${end}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      }),
  );
}

/**
 * Longest match without overlap, from the left, over all lists together: of spans that begin together the longest
 * (of equal ones the earlier list's), none that begins inside one already taken. One result a list, in their order.
 */
export function longestSpans(lists: readonly Spans[]): readonly Spans[] {
  const tagged = lists.flatMap((spans, list) => pairsOf(spans).map((pair) => ({ pair, list })));
  tagged.sort((a, b) => a.pair[0] - b.pair[0] || b.pair[1] - a.pair[1] || a.list - b.list);
  const kept: Pair[][] = lists.map(() => []);
  let free = 0;
  for (const { pair, list } of tagged) {
    if (pair[0] < free) continue;
    kept[list]?.push(pair);
    free = pair[1];
  }
  return kept.map(fromPairs);
}

type Pair = readonly [start: number, end: number];

function pairsOf(spans: Spans): Pair[] {
  return Array.from(spans.starts, (start, i) => [start, spans.ends[i] ?? start]);
}

function fromPairs(pairs: readonly Pair[]): Spans {
  return {
    starts: Uint32Array.from(pairs, ([start]) => start),
    ends: Uint32Array.from(pairs, ([, end]) => end),
  };
}

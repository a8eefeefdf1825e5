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
  const [first = NO_SPANS, ...others] = lists;
  if (others.length === 0) return first;
  const half = lists.length >> 1;
  return mergeSpans(unionSpans(lists.slice(0, half)), unionSpans(lists.slice(half)));
}

function mergeSpans(a: Spans, b: Spans): Spans {
  if (a.starts.length === 0) return b;
  if (b.starts.length === 0) return a;
  const size = a.starts.length + b.starts.length;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  let merged = 0;
  let i = 0;
  let j = 0;
  while (i < a.starts.length && j < b.starts.length) {
    const startA = a.starts[i] ?? 0;
    const startB = b.starts[j] ?? 0;
    const endA = a.ends[i] ?? 0;
    const endB = b.ends[j] ?? 0;
    const order = startA === startB ? endA - endB : startA - startB;
    starts[merged] = order <= 0 ? startA : startB;
    ends[merged] = order <= 0 ? endA : endB;
    merged += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  // Of at least one nothing is left.
  for (const [rest, from] of [
    [a, i],
    [b, j],
  ] as const) {
    starts.set(rest.starts.subarray(from), merged);
    ends.set(rest.ends.subarray(from), merged);
    merged += rest.starts.length - from;
  }
  return { starts: starts.subarray(0, merged), ends: ends.subarray(0, merged) };
}

/**
 * Longest match without overlap, from the left, over all lists together: of spans that begin together the longest
 * (of equal ones the earlier list's), none that begins inside one already taken. One result a list, in their order.
 */
export function longestSpans(lists: readonly Spans[]): readonly Spans[] {
  const kept = lists.map(() => ({ starts: [] as number[], ends: [] as number[] }));
  let free = 0;
  for (const [list, start, end] of longestInOrder(lists, () => free)) {
    if (start < free) continue;
    kept[list]?.starts.push(start);
    kept[list]?.ends.push(end);
    free = Math.max(end, start + 1);
  }
  return kept.map(({ starts, ends }) => ({
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  }));
}

type Head = readonly [list: number, start: number, end: number];

/**
 * Of each list and each start the longest span, in order of start, then of length, then of list: a heap of what each list
 * has next, so that a thousand lists cost little more than one. Spans that begin before `from()` may be left out.
 */
function* longestInOrder(lists: readonly Spans[], from: () => number): Generator<Head, void, undefined> {
  const next = new Uint32Array(lists.length);
  const headOf = (list: number): Head | null => {
    const { starts, ends } = lists[list] ?? NO_SPANS;
    let at = firstAtLeast(starts, from(), next[list] ?? 0);
    const start = starts[at];
    if (start === undefined) return null;
    // Of those that begin together the longest comes last.
    while (starts[at + 1] === start) at += 1;
    next[list] = at + 1;
    return [list, start, ends[at] ?? start];
  };
  const heap = lists.map((_, list) => headOf(list)).filter((head) => head !== null);
  heap.sort(compareHeads);
  for (let [first] = heap; first !== undefined; [first] = heap) {
    yield first;
    const head = headOf(first[0]) ?? heap.pop();
    if (head !== undefined && heap.length > 0) sink(heap, head);
  }
}

function compareHeads([listA, startA, endA]: Head, [listB, startB, endB]: Head): number {
  return startA - startB || endB - endA || listA - listB;
}

/** Puts a head in place of the least one. */
function sink(heap: Head[], head: Head): void {
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (left === undefined) break;
    const isRight = right !== undefined && compareHeads(right, left) < 0;
    const least = isRight ? right : left;
    if (compareHeads(head, least) <= 0) break;
    heap[at] = least;
    at = isRight ? 2 * at + 2 : 2 * at + 1;
  }
  heap[at] = head;
}

/** The spans that start in any of the ranges (first position, one past the last), which are in order and do not overlap. */
export function spansInRanges(
  { starts, ends }: Spans,
  ranges: readonly (readonly [from: number, to: number])[],
): Spans {
  let reached = 0;
  const cuts = ranges.map(([from, to]) => {
    const first = firstAtLeast(starts, from, reached);
    reached = firstAtLeast(starts, to, first);
    return [first, reached] as const;
  });
  const size = cuts.reduce((sum, [first, end]) => sum + end - first, 0);
  const found = { starts: new Uint32Array(size), ends: new Uint32Array(size) };
  let next = 0;
  for (const [first, end] of cuts) {
    found.starts.set(starts.subarray(first, end), next);
    found.ends.set(ends.subarray(first, end), next);
    next += end - first;
  }
  return found;
}

/** The place of the first value from place `from` on that is at least the bound, in a list that never falls: in steps that double. */
function firstAtLeast(values: Uint32Array, bound: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step <= values.length && (values[low + step - 1] ?? 0) < bound) {
    low += step;
    step *= 2;
  }
  let high = Math.min(values.length, low + step - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

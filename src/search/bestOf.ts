// The documents with the highest scores, found without sorting all of them.
import type { Found } from './found';

/** At most `limit` of the documents found, the highest score first; of equal scores the one that was found earlier. */
export function bestOf({ scores, order, size }: Found, limit: number): number[] {
  const scoreAt = (place: number) => scores[order[place] ?? 0] ?? 0;
  const isWorse = (a: number, b: number) => {
    const difference = scoreAt(a) - scoreAt(b);
    return difference < 0 || (difference === 0 && a > b);
  };
  // A heap of the best places so far, the worst of them on top.
  const heap: number[] = [];
  const first = Math.min(limit, size);
  for (let i = 0; i < first; i += 1) {
    heap.push(i);
    rise(heap, isWorse);
  }
  // Of equal scores the earlier place is in it already.
  let least = limit > 0 ? scoreAt(heap[0] ?? 0) : Number.POSITIVE_INFINITY;
  for (let i = first; i < size; i += 1) {
    if ((scores[order[i] ?? 0] ?? 0) <= least) continue;
    heap[0] = i;
    sink(heap, isWorse);
    least = scoreAt(heap[0] ?? 0);
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1)).map((place) => order[place] ?? 0);
}

function rise(heap: number[], isWorse: (a: number, b: number) => boolean): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(heap[at] ?? 0, heap[parent] ?? 0)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(heap: number[], isWorse: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const child = right < heap.length && isWorse(heap[right] ?? 0, heap[left] ?? 0) ? right : left;
    if (!isWorse(heap[child] ?? 0, heap[at] ?? 0)) return;
    swap(heap, at, child);
    at = child;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] ?? 0;
  heap[a] = heap[b] ?? 0;
  heap[b] = kept;
}

// The documents with the highest scores, found without sorting all of them.
import type { Found } from './found';

/** At most `limit` of the documents found, the highest score first; of equal scores the one that was found earlier. */
export function bestOf(found: Found, limit: number): number[] {
  const { scores, order, size } = found;
  // A heap of the best places so far, the worst of them on top.
  const heap: number[] = [];
  const first = Math.min(limit, size);
  for (let i = 0; i < first; i += 1) {
    heap.push(i);
    rise(found, heap);
  }
  // Of equal scores the earlier place is in it already.
  let least = limit > 0 ? scoreAt(found, heap[0] ?? 0) : Number.POSITIVE_INFINITY;
  for (let i = first; i < size; i += 1) {
    if ((scores[order[i] ?? 0] ?? 0) <= least) continue;
    heap[0] = i;
    sink(found, heap);
    least = scoreAt(found, heap[0] ?? 0);
  }
  return heap.sort((a, b) => (isWorse(found, a, b) ? 1 : -1)).map((place) => order[place] ?? 0);
}

function scoreAt({ scores, order }: Found, place: number): number {
  return scores[order[place] ?? 0] ?? 0;
}

function isWorse(found: Found, a: number, b: number): boolean {
  const difference = scoreAt(found, a) - scoreAt(found, b);
  return difference < 0 || (difference === 0 && a > b);
}

function rise(found: Found, heap: number[]): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(found, heap[at] ?? 0, heap[parent] ?? 0)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sink(found: Found, heap: number[]): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const child = right < heap.length && isWorse(found, heap[right] ?? 0, heap[left] ?? 0) ? right : left;
    if (!isWorse(found, heap[child] ?? 0, heap[at] ?? 0)) return;
    swap(heap, at, child);
    at = child;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] ?? 0;
  heap[a] = heap[b] ?? 0;
  heap[b] = kept;
}

// The places of the highest scores, found without sorting all of them.

/** At most `limit` places, the highest score first; of equal scores the earlier place. */
export function bestOf(score: Float64Array, limit: number): number[] {
  const isWorse = (a: number, b: number) => {
    const difference = (score[a] ?? 0) - (score[b] ?? 0);
    return difference < 0 || (difference === 0 && a > b);
  };
  // A heap of the best so far, the worst of them on top.
  const heap: number[] = [];
  for (let i = 0; i < score.length; i += 1) {
    if (heap.length < limit) {
      heap.push(i);
      rise(heap, isWorse);
    } else if (isWorse(heap[0] ?? 0, i) && limit > 0) {
      heap[0] = i;
      sink(heap, isWorse);
    }
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));
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

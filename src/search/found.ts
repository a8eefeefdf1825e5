// What a query found while MiniSearch's search runs over typed arrays, and how two findings become one.

/** What a query found: a row of accumulators, and the documents in the order in which MiniSearch's Map has them. */
export interface Found {
  readonly scores: Float64Array;
  /** Bits of the query's terms that matched, `words` numbers a document; the score is multiplied by their number. */
  terms: Uint32Array;
  readonly has: Uint8Array;
  order: Uint32Array;
  size: number;
}

export function makeFound(documents: number): Found {
  return {
    scores: new Float64Array(documents),
    terms: new Uint32Array(0),
    has: new Uint8Array(documents),
    order: new Uint32Array(documents),
    size: 0,
  };
}

/** Empties it. */
export function forgetAll(found: Found): void {
  found.scores.fill(0);
  found.terms.fill(0);
  found.has.fill(0);
  found.size = 0;
}

export function keepEither(found: Found, other: Found, words: number): void {
  for (let i = 0; i < other.size; i += 1) {
    const document = other.order[i] ?? 0;
    addFrom(found, other, document, words);
    if (found.has[document] === 1) continue;
    found.has[document] = 1;
    found.order[found.size] = document;
    found.size += 1;
  }
}

// The order is that of the other, as in MiniSearch.
export function keepBoth(found: Found, other: Found, words: number): void {
  const order = new Uint32Array(found.order.length);
  let size = 0;
  for (let i = 0; i < other.size; i += 1) {
    const document = other.order[i] ?? 0;
    if (found.has[document] !== 1) continue;
    addFrom(found, other, document, words);
    order[size] = document;
    size += 1;
  }
  for (let i = 0; i < found.size; i += 1) {
    const document = found.order[i] ?? 0;
    if (other.has[document] !== 1) forget(found, document, words);
  }
  found.order = order;
  found.size = size;
}

export function keepWithout(found: Found, other: Found, words: number): void {
  let size = 0;
  for (let i = 0; i < found.size; i += 1) {
    const document = found.order[i] ?? 0;
    if (other.has[document] === 1) {
      forget(found, document, words);
      continue;
    }
    found.order[size] = document;
    size += 1;
  }
  found.size = size;
}

function forget(found: Found, document: number, words: number): void {
  found.has[document] = 0;
  found.scores[document] = 0;
  for (let at = document * words; at < (document + 1) * words; at += 1) found.terms[at] = 0;
}

function addFrom(found: Found, other: Found, document: number, words: number): void {
  found.scores[document] = (found.scores[document] ?? 0) + (other.scores[document] ?? 0);
  for (let at = document * words; at < (document + 1) * words; at += 1) {
    found.terms[at] = (found.terms[at] ?? 0) | (other.terms[at] ?? 0);
  }
}

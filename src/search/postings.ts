// What MiniSearch knows of each document, in typed arrays, taken from the token index: which types, how often.
import type { Counter } from '../corpus/counter';
import { documentCount, documentStart } from '../corpus/tokenIndex';
import { typesOf } from '../corpus/tokenise';

/** In the order in which MiniSearch adds them. */
export const FIELDS = ['title', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** One field of all documents: term number to documents, compressed sparse rows. */
export interface FieldPostings {
  /** First entry of each term; one more entry than there are terms. */
  readonly rows: Uint32Array;
  /** By index, rising within a row. */
  readonly documents: Uint32Array;
  /** How often the document has the term. */
  readonly frequencies: Uint32Array | Uint16Array;
  /** Distinct terms of each document, which is what MiniSearch calls its length. */
  readonly lengths: Uint32Array;
  readonly averageLength: number;
}

export interface Postings {
  readonly documents: number;
  readonly fields: Readonly<Record<Field, FieldPostings>>;
  /** Number of a term: a type's id, or one above for a type that only titles have. */
  readonly numberOf: (term: string) => number | undefined;
  /** Every term in the order in which MiniSearch meets them, on which the order of equal scores rests. */
  readonly terms: readonly string[];
}

/** Indexes titles, one a document, and the texts of the index. */
export function buildPostings(counter: Counter, titles: readonly string[], language: string): Postings {
  const { index } = counter;
  const ownTerms = new Map<string, number>();
  const numberOf = (term: string): number | undefined => counter.idOf(term) ?? ownTerms.get(term);
  const numberTitle = (term: string): number => {
    const number = numberOf(term) ?? index.types.length + ownTerms.size;
    if (number >= index.types.length) ownTerms.set(term, number);
    return number;
  };
  const titleTerms = titles.map((title) => Uint32Array.from(typesOf(title, language), numberTitle));
  const textTerms = (d: number) =>
    index.stream.subarray(documentStart(index, d), documentStart(index, d + 1));
  const size = index.types.length + ownTerms.size;
  const documents = documentCount(index);
  const names = [...index.types, ...ownTerms.keys()];
  return {
    documents,
    fields: {
      title: postingsOf(documents, size, (d) => titleTerms[d] ?? NONE),
      text: postingsOf(documents, size, textTerms),
    },
    numberOf,
    terms: inOrderOfMeeting(documents, size, (d) => [titleTerms[d] ?? NONE, textTerms(d)]).map(
      (number) => names[number] ?? '',
    ),
  };
}

const NONE = new Uint32Array(0);

function postingsOf(documents: number, size: number, termsOf: (d: number) => Uint32Array): FieldPostings {
  const rows = new Uint32Array(size + 1);
  const lengths = new Uint32Array(documents);
  // The document, from 1, that had each term last.
  const last = new Uint32Array(size);
  let longest = 0;
  let averageLength = 0;
  for (let d = 0; d < documents; d += 1) {
    const terms = termsOf(d);
    let distinct = 0;
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      // Breaks between paragraphs are no terms.
      if (term === 0 || last[term] === d + 1) continue;
      last[term] = d + 1;
      rows[term + 1] = (rows[term + 1] ?? 0) + 1;
      distinct += 1;
    }
    lengths[d] = distinct;
    longest = Math.max(longest, terms.length);
    // MiniSearch keeps the average as it adds documents; another way to it would round otherwise.
    averageLength = (averageLength * d + distinct) / (d + 1);
  }
  for (let term = 1; term <= size; term += 1) rows[term] = (rows[term] ?? 0) + (rows[term - 1] ?? 0);
  const total = rows[size] ?? 0;
  const holders = new Uint32Array(total);
  const frequencies = longest < 2 ** 16 ? new Uint16Array(total) : new Uint32Array(total);
  const next = rows.slice();
  last.fill(0);
  for (let d = 0; d < documents; d += 1) {
    const terms = termsOf(d);
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      if (term === 0) continue;
      if (last[term] === d + 1) {
        const at = (next[term] ?? 0) - 1;
        frequencies[at] = (frequencies[at] ?? 0) + 1;
        continue;
      }
      last[term] = d + 1;
      const at = next[term] ?? 0;
      holders[at] = d;
      frequencies[at] = 1;
      next[term] = at + 1;
    }
  }
  return { rows, documents: holders, frequencies, lengths, averageLength };
}

function inOrderOfMeeting(
  documents: number,
  size: number,
  termsOf: (d: number) => readonly Uint32Array[],
): readonly number[] {
  const met = new Uint8Array(size);
  met[0] = 1;
  const order: number[] = [];
  for (let d = 0; d < documents; d += 1) {
    for (const terms of termsOf(d)) {
      for (let i = 0; i < terms.length; i += 1) {
        const term = terms[i] ?? 0;
        if (met[term] === 1) continue;
        met[term] = 1;
        order.push(term);
      }
    }
  }
  return order;
}

// What MiniSearch knows of each document, taken from the token index: which types, how often.
import type { Counter } from '../corpus/counter';
import { documentCount, documentStart } from '../corpus/tokenIndex';
import { dampingsOf, type FieldPostings } from './fieldPostings';
import { textPostings } from './textPostings';

/** In the order in which MiniSearch adds them. */
export const FIELDS = ['title', 'text'] as const;
export type Field = (typeof FIELDS)[number];

export interface Postings {
  readonly documents: number;
  /** Made when it is first asked for: a walk through the dictionary needs none. */
  readonly fieldOf: (field: Field) => FieldPostings;
  /** Number of a term: a type's id, or one above for a type that only titles have. */
  readonly numberOf: (term: string) => number | undefined;
  /** Every term with its number, in the order in which MiniSearch meets them, on which the order of equal scores rests. */
  readonly eachTerm: (take: (term: string, number: number) => void) => void;
}

/** Indexes titles, as the types of each document's, and the texts of the index. */
export function buildPostings(counter: Counter, titles: readonly (readonly string[])[]): Postings {
  const { index } = counter;
  const ownTerms = new Map<string, number>();
  const numberOf = (term: string): number | undefined => counter.idOf(term) ?? ownTerms.get(term);
  const numberTitle = (term: string): number => {
    const number = numberOf(term) ?? index.types.length + ownTerms.size;
    if (number >= index.types.length) ownTerms.set(term, number);
    return number;
  };
  const titleTerms = titles.map((types) => types.map(numberTitle));
  const size = index.types.length + ownTerms.size;
  const fields = new Map<Field, FieldPostings>();
  return {
    documents: documentCount(index),
    fieldOf(field) {
      const postings =
        fields.get(field) ?? (field === 'title' ? titlePostings(titleTerms, size) : textPostings(counter));
      fields.set(field, postings);
      return postings;
    },
    numberOf,
    eachTerm(take) {
      const names = [...index.types, ...ownTerms.keys()];
      for (const number of inOrderOfMeeting(counter, titleTerms, size)) take(names[number] ?? '', number);
    },
  };
}

function titlePostings(titles: readonly (readonly number[])[], size: number): FieldPostings {
  const own = titles.map((terms) => Uint32Array.from(terms).sort());
  const rows = new Uint32Array(size + 1);
  const lengths = new Uint32Array(titles.length);
  eachRun(own, (term, _count, d) => {
    rows[term + 1] = (rows[term + 1] ?? 0) + 1;
    lengths[d] = (lengths[d] ?? 0) + 1;
  });
  for (let term = 1; term <= size; term += 1) rows[term] = (rows[term] ?? 0) + (rows[term - 1] ?? 0);
  const documents = new Uint32Array(rows[size] ?? 0);
  const frequencies = new Uint32Array(documents.length);
  const next = rows.slice();
  eachRun(own, (term, count, d) => {
    const at = next[term] ?? 0;
    documents[at] = d;
    frequencies[at] = count;
    next[term] = at + 1;
  });
  return {
    dampings: dampingsOf(lengths),
    entriesOf: (term) => ({
      documents: documents.subarray(rows[term], rows[term + 1]),
      frequencies: frequencies.subarray(rows[term], rows[term + 1]),
    }),
  };
}

function eachRun(
  lists: readonly Uint32Array[],
  take: (term: number, count: number, document: number) => void,
): void {
  lists.forEach((terms, document) => {
    for (let i = 0; i < terms.length; ) {
      const first = i;
      do i += 1;
      while (i < terms.length && terms[i] === terms[first]);
      take(terms[first] ?? 0, i - first, document);
    }
  });
}

// Document by document, the title before the text.
function inOrderOfMeeting(
  { index, positionsOf }: Counter,
  titles: readonly (readonly number[])[],
  size: number,
): readonly number[] {
  const first = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  for (let term = 1; term < index.types.length; term += 1) {
    first[term] = positionsOf(term)[0] ?? Number.POSITIVE_INFINITY;
  }
  titles.forEach((terms, d) => {
    // Between the last position of the text before and the first of its own.
    terms.forEach((term, i) => {
      const place = (d + (i + 1) / (terms.length + 1)) / (titles.length + 1);
      first[term] = Math.min(first[term] ?? 0, documentStart(index, d) - 1 + place);
    });
  });
  return Array.from(first.keys())
    .filter((term) => first[term] !== Number.POSITIVE_INFINITY)
    .sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
}

// What MiniSearch knows of each document, in typed arrays, taken from the token index: which types, how often.
import type { Counter } from '../corpus/counter';
import { documentCount, documentStart, type TokenIndex } from '../corpus/tokenIndex';
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
  readonly frequencies: Uint16Array | Uint32Array;
  /** What BM25+ adds to a term's frequency in each document, which grows with the document's length. */
  readonly dampings: Float64Array;
}

/** MiniSearch's own. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

export interface Postings {
  readonly documents: number;
  /** Made when it is first asked for: a walk through the dictionary needs none. */
  readonly fieldOf: (field: Field) => FieldPostings;
  /** Number of a term: a type's id, or one above for a type that only titles have. */
  readonly numberOf: (term: string) => number | undefined;
  /** Every term in the order in which MiniSearch meets them, on which the order of equal scores rests. */
  readonly listTerms: () => readonly string[];
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
  const titleTerms = titles.map((title) => typesOf(title, language).map(numberTitle));
  const size = index.types.length + ownTerms.size;
  const fields = new Map<Field, FieldPostings>();
  return {
    documents: documentCount(index),
    fieldOf(field) {
      const postings =
        fields.get(field) ??
        (field === 'title' ? titlePostings(titleTerms, size) : textPostings(counter, size));
      fields.set(field, postings);
      return postings;
    },
    numberOf,
    listTerms() {
      const names = [...index.types, ...ownTerms.keys()];
      return inOrderOfMeeting(counter, titleTerms, size).map((number) => names[number] ?? '');
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
  return { rows, documents, frequencies, dampings: dampingsOf(lengths) };
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

// One walk over the positions of each type, which rise: the document only ever moves on.
function textPostings(counter: Counter, size: number): FieldPostings {
  const { index, positionsOf } = counter;
  const starts = Uint32Array.from({ length: documentCount(index) + 1 }, (_, d) => documentStart(index, d));
  const blocks = documentsOfBlocks(index, starts);
  const rows = new Uint32Array(size + 1);
  const lengths = new Uint32Array(starts.length - 1);
  const documents = new Uint32Array(mostEntries(counter, lengths.length));
  const longest = starts.reduce((most, start, d) => Math.max(most, (starts[d + 1] ?? start) - start), 0);
  const frequencies = new (longest < 2 ** 16 ? Uint16Array : Uint32Array)(documents.length);
  let filled = 0;
  // Number 0 is the break between paragraphs, and no term.
  for (let term = 1; term < size; term += 1) {
    const positions = term < index.types.length ? positionsOf(term) : NONE;
    for (let i = 0; i < positions.length; ) {
      const position = positions[i] ?? 0;
      let document = blocks[position >>> BLOCK] ?? 0;
      let end = starts[document + 1] ?? 0;
      while (position >= end) {
        document += 1;
        end = starts[document + 1] ?? 0;
      }
      const first = i;
      do i += 1;
      while (i < positions.length && (positions[i] ?? 0) < end);
      documents[filled] = document;
      frequencies[filled] = i - first;
      lengths[document] = (lengths[document] ?? 0) + 1;
      filled += 1;
    }
    rows[term + 1] = filled;
  }
  return {
    rows,
    // Copies, so that the places that were not needed are let go.
    documents: documents.slice(0, filled),
    frequencies: frequencies.slice(0, filled),
    dampings: dampingsOf(lengths),
  };
}

function mostEntries({ index, countOf }: Counter, documents: number): number {
  let most = 0;
  for (let term = 1; term < index.types.length; term += 1) most += Math.min(documents, countOf(term));
  return most;
}

const NONE = new Uint32Array(0);

/** A block is 2 ** 8 positions, about a quarter of a document. */
const BLOCK = 8;

// The document in which each block of positions begins.
function documentsOfBlocks({ stream }: TokenIndex, starts: Uint32Array): Uint32Array {
  let document = 0;
  return Uint32Array.from({ length: (stream.length >>> BLOCK) + 1 }, (_, block) => {
    while (document + 2 < starts.length && (starts[document + 1] ?? 0) <= block << BLOCK) document += 1;
    return document;
  });
}

// MiniSearch's length of a document is the number of its distinct terms. It keeps the average as it adds documents; another
// way to it, or to the rest, would round otherwise, and equal scores would no longer be equal.
function dampingsOf(lengths: Uint32Array): Float64Array {
  const { k, b } = BM25;
  const average = lengths.reduce((mean, length, d) => (mean * d + length) / (d + 1), 0);
  return Float64Array.from(lengths, (length) => k * (1 - b + (b * length) / average));
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

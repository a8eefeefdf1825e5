// What MiniSearch knows of each document: which types, how often.
import type { Counter } from '../corpus/counter/counter';
import { type EntrySource, type FieldEntries, NO_ENTRIES } from '../corpus/counter/entries';
import { entriesOfTitles, numberTitles } from '../corpus/counter/titleTerms';
import { documentStart } from '../corpus/counter/tokenIndex';
import { type FieldPostings, postingsOf } from './fieldPostings';

/** In the order in which MiniSearch adds them. */
export const FIELDS = ['title', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** What ranking by given terms needs. */
export interface Fields {
  readonly documents: number;
  /** Made when it is first asked for: a walk through the dictionary needs none. */
  readonly fieldOf: (field: Field) => FieldPostings;
  /** Number of a term: a type's id, or one above for a type that only titles have. */
  readonly numberOf: (term: string) => number | undefined;
}

export interface Postings extends Fields {
  /** Every term with its number, in the order in which MiniSearch meets them, on which the order of equal scores rests. */
  readonly eachTerm: (take: (term: string, number: number) => void) => void;
}

/** Indexes titles, as the types of each document's, and the texts of the index. */
export function buildPostings(counter: Counter, titles: readonly (readonly string[])[]): Postings {
  const { types } = counter.index;
  const numbered = numberTitles(titles, types.length, counter.idOf);
  const names = [...types, ...numbered.ownTypes];
  return {
    ...fieldsOf(counter, numbered.ownTypes, () => entriesOfTitles(numbered, names.length)),
    eachTerm(take) {
      for (const number of inOrderOfMeeting(counter, numbered.terms, names.length))
        take(names[number] ?? '', number);
    },
  };
}

/** Texts and titles as they are told by documents; `ownTypes` are those that titles alone have. */
export function fieldsOf(
  texts: EntrySource,
  ownTypes: readonly string[],
  titles: () => FieldEntries,
): Fields {
  const { types } = texts;
  const ownTerms = new Map(ownTypes.map((type, i) => [type, types.length + i]));
  const fields = new Map<Field, FieldPostings>();
  return {
    documents: texts.distinctTypes.length,
    fieldOf(field) {
      const postings = fields.get(field) ?? (field === 'title' ? postingsOf(titles()) : textPostings(texts));
      fields.set(field, postings);
      return postings;
    },
    numberOf: (term) => texts.idOf(term) ?? ownTerms.get(term),
  };
}

// Terms that titles alone have are in no text.
function textPostings({ types, distinctTypes, entriesOf }: EntrySource): FieldPostings {
  return postingsOf({
    distinctTypes,
    entriesOf: (term) => (term < types.length ? entriesOf(term) : NO_ENTRIES),
  });
}

// Document by document, the title before the text.
function inOrderOfMeeting(
  { index, positionsOf }: Counter,
  titles: readonly Uint32Array[],
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

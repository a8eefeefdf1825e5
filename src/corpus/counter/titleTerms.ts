// The titles of all documents as numbers of terms, and as entries.
import type { Entries, FieldEntries } from './entries';
import { rowsOf } from './positions';

export interface TitleTerms {
  /** Of each document's title, in order: a type's id or, from the number of types on, the place of one of `ownTypes`. */
  readonly terms: readonly Uint32Array[];
  /** Types that no text has, in the order in which titles do. */
  readonly ownTypes: readonly string[];
}

/** Of the types of each title; `types` is how many ids there are, the break's among them. */
export function numberTitles(
  titles: readonly (readonly string[])[],
  types: number,
  idOf: (type: string) => number | undefined,
): TitleTerms {
  const own = new Map<string, number>();
  const numberOf = (type: string): number => {
    const known = idOf(type) ?? own.get(type);
    if (known !== undefined) return known;
    own.set(type, types + own.size);
    return types + own.size - 1;
  };
  return { terms: titles.map((title) => Uint32Array.from(title, numberOf)), ownTypes: [...own.keys()] };
}

/** Which titles have each of `size` terms. */
export function entriesOfTitles({ terms }: TitleTerms, size: number): FieldEntries {
  const own = terms.map((title) => title.slice().sort());
  const counts = new Uint32Array(size);
  const distinctTypes = new Uint32Array(terms.length);
  eachRun(own, (term, _count, d) => {
    counts[term] = (counts[term] ?? 0) + 1;
    distinctTypes[d] = (distinctTypes[d] ?? 0) + 1;
  });
  const rows = rowsOf(counts);
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
    distinctTypes,
    entriesOf: (term): Entries => ({
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

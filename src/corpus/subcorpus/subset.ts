// The subcorpus: which documents pass the filters.
import type { DocumentFacts } from '../facts';
import { columnOfKey, type MetaKey, metaValues } from '../meta';
import { type Filters, passerOf } from './filters';

/** Membership by index of document, in order of id. */
export interface Subset {
  readonly has: Uint8Array;
  readonly size: number;
}

/** Documents that pass the filters; `matches` says in which the query holds (null where none is asked). */
export function selectDocuments(
  documents: readonly DocumentFacts[],
  filters: Filters,
  matches: Uint8Array | null,
): Subset {
  const has = new Uint8Array(documents.length);
  let size = 0;
  const passes = passerOf(filters);
  documents.forEach((document, d) => {
    if (!passes(document, matches === null || matches[d] === 1)) return;
    has[d] = 1;
    size += 1;
  });
  return { has, size };
}

/** Those of the subset that have one value of a column of metadata.csv, and no more. */
export function ofOneValue(documents: readonly DocumentFacts[], subset: Subset, key: MetaKey): Subset {
  const column = columnOfKey(key);
  const has = subset.has.map((one, d) =>
    metaValues(documents[d]?.meta ?? [], column).length === 1 ? one : 0,
  );
  return { has, size: has.reduce((size, one) => size + one, 0) };
}

/** The documents of a subset with their indexes, in order. */
export function documentsOf(
  documents: readonly DocumentFacts[],
  subset: Subset,
): readonly (readonly [index: number, document: DocumentFacts])[] {
  const chosen: (readonly [number, DocumentFacts])[] = [];
  documents.forEach((document, d) => {
    if (subset.has[d] === 1) chosen.push([d, document]);
  });
  return chosen;
}

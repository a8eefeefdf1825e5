// What can be chosen in each facet, and how many meetings each choice would leave.
import type { CorpusFacts } from '../corpus/facts';
import {
  FACET_ROWS,
  type FacetKey,
  type FilterOption,
  type Filters,
  isSet,
  withoutFilters,
} from '../corpus/filters';
import { selectDocuments } from '../corpus/subset';

export interface FacetOption extends FilterOption {
  /** Meetings that pass with this option as the facet's only choice, every other filter kept. */
  readonly meetings: number;
  readonly chosen: boolean;
}

export type Facets = Readonly<Record<FacetKey, readonly FacetOption[]>>;

/** Options in the owner's order. `matches` says in which documents the query holds (null where none is asked). */
export function countFacets(facts: CorpusFacts, filters: Filters, matches: Uint8Array | null): Facets {
  const all = selectDocuments(facts.documents, filters, matches);
  const counted = FACET_ROWS.map((row): [FacetKey, readonly FacetOption[]] => {
    const rest = isSet(filters, row.key)
      ? selectDocuments(facts.documents, withoutFilters(filters, [row.key]), matches)
      : all;
    const options = row.options(facts);
    const places = new Map(options.map(({ slug }, place) => [slug, place]));
    const meetings = new Uint32Array(options.length);
    facts.documents.forEach((document, d) => {
      if (rest.has[d] !== 1) return;
      for (const slug of row.values(document, filters)) {
        const place = places.get(slug);
        if (place !== undefined) meetings[place] = (meetings[place] ?? 0) + 1;
      }
    });
    const chosen: readonly string[] = filters[row.key];
    return [
      row.key,
      options.map(({ slug, name }, place) => ({
        slug,
        name,
        meetings: meetings[place] ?? 0,
        chosen: chosen.includes(slug),
      })),
    ];
  });
  const of = (key: FacetKey) => counted.find(([candidate]) => candidate === key)?.[1] ?? [];
  return { topic: of('topic'), place: of('place'), kind: of('kind'), person: of('person'), role: of('role') };
}

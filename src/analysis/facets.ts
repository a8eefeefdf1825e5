// What can be chosen in each facet, and how many meetings each choice would leave.
import type { CorpusFacts } from '../corpus/facts';
import {
  FACET_ROWS,
  type FacetKey,
  type FilterOption,
  type Filters,
  withoutFilters,
} from '../corpus/filters';
import { documentsOf, selectDocuments } from '../corpus/subset';

export interface FacetOption extends FilterOption {
  /** Meetings that pass with this option as the facet's only choice, every other filter kept. */
  readonly meetings: number;
  readonly chosen: boolean;
}

export type Facets = Readonly<Record<FacetKey, readonly FacetOption[]>>;

/** Options in the owner's order. `matches` says in which documents the query holds (null where none is asked). */
export function countFacets(facts: CorpusFacts, filters: Filters, matches: Uint8Array | null): Facets {
  const counted = FACET_ROWS.map((row): [FacetKey, readonly FacetOption[]] => {
    const rest = documentsOf(
      facts.documents,
      selectDocuments(facts.documents, withoutFilters(filters, [row.key]), matches),
    );
    const meetings = new Map<string, number>();
    for (const [, document] of rest) {
      for (const slug of row.values(document, filters)) meetings.set(slug, (meetings.get(slug) ?? 0) + 1);
    }
    const chosen: readonly string[] = filters[row.key];
    const options = row.options(facts).map(({ slug, name }) => ({
      slug,
      name,
      meetings: meetings.get(slug) ?? 0,
      chosen: chosen.includes(slug),
    }));
    return [row.key, options];
  });
  const of = (key: FacetKey) => counted.find(([candidate]) => candidate === key)?.[1] ?? [];
  return { topic: of('topic'), place: of('place'), kind: of('kind'), person: of('person'), role: of('role') };
}

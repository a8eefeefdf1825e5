// What can be chosen in each facet, and how many meetings each choice would leave.
import type { CorpusFacts } from '../../corpus/facts';
import {
  chosenOf,
  type Facet,
  type FacetKey,
  type Filters,
  facetsOf,
  withoutFilters,
} from '../../corpus/subcorpus/filters';
import type { FilterOption } from '../../corpus/subcorpus/rowKinds';
import { type Subset, selectDocuments } from '../../corpus/subcorpus/subset';

export interface FacetOption extends FilterOption {
  /** Meetings that pass with this option as the facet's only choice, every other filter kept. */
  readonly meetings: number;
  readonly chosen: boolean;
}

export type Facets = Readonly<Record<FacetKey, readonly FacetOption[]>>;

/** Which options of a facet each document has: those of document d stand from `starts[d]` to before `starts[d + 1]`. */
interface Held {
  readonly starts: Uint32Array;
  /** Places in the list of options. */
  readonly places: Uint32Array;
}

/**
 * Counts the facets of one corpus; what each document has is read once, and kept. Options are in the owner's order;
 * `matches` says in which documents the query holds (null where none is asked).
 */
export function createFacets(facts: CorpusFacts): (filters: Filters, matches: Uint8Array | null) => Facets {
  const facets = facetsOf(facts).map((facet) => ({ ...facet, heldUnder: createHeld(facts, facet) }));
  return (filters, matches) => {
    const all = selectDocuments(facts.documents, filters, matches);
    const counted = facets.map(({ key, options, heldUnder }): Partial<Facets> => {
      const chosen = chosenOf(filters, key);
      const rest =
        chosen.length > 0 ? selectDocuments(facts.documents, withoutFilters(filters, [key]), matches) : all;
      const meetings = countHeld(heldUnder(filters), rest, options.length);
      return {
        [key]: options.map(({ slug, name }, place) => ({
          slug,
          name,
          meetings: meetings[place] ?? 0,
          chosen: chosen.includes(slug),
        })),
      };
    });
    return Object.assign({}, ...counted);
  };
}

function countHeld({ starts, places }: Held, { has }: Subset, options: number): Uint32Array {
  const meetings = new Uint32Array(options);
  for (let d = 0; d < has.length; d += 1) {
    if (has[d] !== 1) continue;
    const end = starts[d + 1] ?? 0;
    for (let i = starts[d] ?? 0; i < end; i += 1) {
      const place = places[i] ?? 0;
      meetings[place] = (meetings[place] ?? 0) + 1;
    }
  }
  return meetings;
}

// The last ones are kept: most changes of filters leave those alone that a facet reads.
function createHeld(
  { documents }: CorpusFacts,
  { options, values, reads }: Facet,
): (filters: Filters) => Held {
  const places = new Map(options.map(({ slug }, place) => [slug, place]));
  let last: { readonly key: string; readonly held: Held } | null = null;
  return (filters) => {
    const key = JSON.stringify(reads.map((one) => filters[one]));
    if (last?.key === key) return last.held;
    const starts = new Uint32Array(documents.length + 1);
    const all: number[] = [];
    documents.forEach((document, d) => {
      for (const slug of values(document, filters)) {
        const place = places.get(slug);
        if (place !== undefined) all.push(place);
      }
      starts[d + 1] = all.length;
    });
    last = { key, held: { starts, places: Uint32Array.from(all) } };
    return last.held;
  };
}

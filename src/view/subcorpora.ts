// The subcorpora that an address can hold, told apart by what their keys begin with: the page's own, and the two sides of
// a comparison.
import { FILTER_ROWS } from '../corpus/subcorpus/filterRows';
import { type FilterKey, type Filters, NO_FILTERS } from '../corpus/subcorpus/filters';

export const PREFIXES = ['', 'a.', 'b.'] as const;

/** What the keys of a subcorpus begin with in the address. */
export type Prefix = (typeof PREFIXES)[number];

type Prefixed<P extends Prefix> = { readonly [K in FilterKey as `${P}${K}`]: Filters[K] };

/** The filters of every subcorpus, as the address has them side by side. */
export type FiltersOfAll = Prefixed<''> & Prefixed<'a.'> & Prefixed<'b.'>;

export const NO_FILTERS_OF_ALL: FiltersOfAll = Object.assign(
  {},
  ...PREFIXES.map((prefix) => prefixFilters(prefix, NO_FILTERS)),
);

/** The filters of one subcorpus. */
export function filtersOf(params: FiltersOfAll, prefix: Prefix = ''): Filters {
  const own: Record<string, unknown> = {};
  for (const { key } of FILTER_ROWS) own[key] = params[`${prefix}${key}`];
  return { ...NO_FILTERS, ...own };
}

/** Filters of one subcorpus under the keys that they have in the address: the inverse of filtersOf. */
export function prefixFilters(prefix: Prefix, filters: Partial<Filters>): Partial<FiltersOfAll> {
  return Object.fromEntries(Object.entries(filters).map(([key, value]) => [`${prefix}${key}`, value]));
}

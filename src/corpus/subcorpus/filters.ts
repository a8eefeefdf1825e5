// What follows from the rows of the filters: a choice of filters, what it lets pass, how it is undone and told.
import { type DateBound, firstDayOf, lastDayOf } from '../calendar';
import type { CorpusInfo, DocumentFacts } from '../facts';
import { FILTER_ROWS } from './filterRows';

export type FilterRow = (typeof FILTER_ROWS)[number];

/** What the reader of the page has chosen. An empty list, or null, lets everything pass. */
export type Filters = { readonly [Row in FilterRow as Row['key']]: Row['none'] };

export type FilterKey = keyof Filters;

type RowOfKind<Kind extends FilterRow['kind']> = Extract<FilterRow, { readonly kind: Kind }>;

/** Filters whose value is a list of slugs, offered with counts. */
export type FacetRow = RowOfKind<'facet'>;
export type FacetKey = FacetRow['key'];

export const FACET_ROWS = rowsOfKind('facet');
export const DATE_ROWS = rowsOfKind('date');

export const NO_FILTERS: Filters = Object.assign(
  {},
  ...FILTER_ROWS.map(({ key, none }) => ({ [key]: none })),
);

function rowsOfKind<Kind extends FilterRow['kind']>(kind: Kind): readonly RowOfKind<Kind>[] {
  return FILTER_ROWS.filter((row): row is RowOfKind<Kind> => row.kind === kind);
}

/** Whether the filter chooses anything. */
export function isSet(filters: Filters, key: FilterKey): boolean {
  const value = filters[key];
  return value !== null && value.length > 0;
}

/** The rows of the filters that choose anything. */
export function rowsSet(filters: Filters): readonly FilterRow[] {
  return FILTER_ROWS.filter(({ key }) => isSet(filters, key));
}

/** Whether the range ends before it begins, so that no day is in it; 2023-09 to 2023 is September to December. */
export function isBackwards({ from, to }: { readonly [Key in 'from' | 'to']: DateBound | null }): boolean {
  return from !== null && to !== null && firstDayOf(from) > lastDayOf(to);
}

/** The filters without some of them. */
export function withoutFilters(filters: Filters, keys: readonly FilterKey[]): Filters {
  return { ...filters, ...Object.fromEntries(keys.map((key) => [key, NO_FILTERS[key]])) };
}

/** Some of the filters, and no others. */
export function onlyFilters(filters: Filters, keys: readonly FilterKey[]): Filters {
  return { ...NO_FILTERS, ...Object.fromEntries(keys.map((key) => [key, filters[key]])) };
}

/** Tells whether a document passes every filter; `matches` is whether the query holds in it. */
export function passerOf(filters: Filters): (document: DocumentFacts, matches: boolean) => boolean {
  const rows = rowsSet(filters);
  return (document, matches) => rows.every((row) => row.test(document, filters, matches));
}

/** What was chosen, each choice with the filters that make it: they are undone together. */
export function choicesOf(
  filters: Filters,
): readonly { readonly label: string; readonly keys: readonly FilterKey[] }[] {
  const rows = rowsSet(filters);
  return [...new Set(rows.map(({ group }) => group))].map((one) => {
    const own = rows.filter(({ group }) => group === one);
    return {
      label: [...new Set(own.map(({ noun }) => noun))].join(' and '),
      keys: own.map(({ key }) => key),
    };
  });
}

/** Whether of each month all meetings pass or none, so that the table of words by month has their counts. */
export function keepsMonthsWhole(filters: Filters): boolean {
  return rowsSet(filters).every((row) => row.keepsMonthsWhole(filters));
}

/** The active filters as one sentence: "Meetings in Liaoning from March 2023", or "All meetings". */
export function describeFilters(filters: Filters, info: CorpusInfo): string {
  const parts = rowsSet(filters)
    .map((row) => row.sentence(filters, info))
    .filter((part) => part !== '');
  return parts.length === 0 ? 'All meetings' : `Meetings ${parts.join(' ')}`;
}

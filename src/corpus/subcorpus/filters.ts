// What follows from the rows of the filters: a choice of filters, what it lets pass, how it is undone and told.
import { type DateBound, firstDayOf, lastDayOf } from '../calendar';
import type { CorpusInfo, DocumentFacts, MetaColumn } from '../facts';
import {
  columnOfKey,
  isMetaKey,
  type MetaKey,
  metaColumns,
  metaKeyOf,
  metaValues,
  withMetaValues,
} from '../meta';
import { columnIn, FILTER_ROWS } from './filterRows';
import type { FilterOption } from './rowKinds';

export type FilterRow = (typeof FILTER_ROWS)[number];

/** What the reader of the page has chosen. An empty list, or null, lets everything pass. */
export type Filters = { readonly [Row in FilterRow as Row['key']]: Row['none'] };

export type FilterKey = keyof Filters;
/** What can be undone by itself: a filter, or one column of those of metadata.csv. */
export type ChoiceKey = FilterKey | MetaKey;

type RowOfKind<Kind extends FilterRow['kind']> = Extract<FilterRow, { readonly kind: Kind }>;

/** Filters whose value is a list of slugs, offered with counts. */
export type FacetRow = RowOfKind<'facet'>;
export type FacetKey = FacetRow['key'] | MetaKey;

/** Something that has options with counts: a filter, or a column of metadata.csv. */
export interface Facet {
  readonly key: FacetKey;
  /** The filter that it is, or is a part of. */
  readonly filter: FilterKey;
  readonly label: string;
  /** In a sentence: the party. */
  readonly noun: string;
  readonly options: readonly FilterOption[];
  /** Options each of which the document passes as the only choice, every other filter kept. */
  readonly values: (document: DocumentFacts, filters: Filters) => readonly string[];
  /** The filters that `values` reads. */
  readonly reads: readonly FilterKey[];
}

export const FACET_ROWS = rowsOfKind('facet');
export const DATE_ROWS = rowsOfKind('date');

export const NO_FILTERS: Filters = Object.assign(
  {},
  ...FILTER_ROWS.map(({ key, none }) => ({ [key]: none })),
);

/** Every facet of a corpus, in the order in which they are offered. */
export function facetsOf(info: CorpusInfo): readonly Facet[] {
  return [...FACET_ROWS.map((row) => facetOfRow(row, info)), ...info.columns.map(facetOfColumn)];
}

/** The facets of which something is chosen, columns that the corpus does not have among them. */
export function facetsSet(filters: Filters, info: CorpusInfo): readonly Facet[] {
  return [
    ...FACET_ROWS.filter(({ key }) => isSet(filters, key)).map((row) => facetOfRow(row, info)),
    ...metaColumns(filters.meta).map((slug) => facetOfColumn(columnIn(info, slug))),
  ];
}

function facetOfRow({ key, label, noun, options, values, reads }: FacetRow, info: CorpusInfo): Facet {
  return { key, filter: key, label, noun, options: options(info), values, reads };
}

function facetOfColumn({ slug, name, values }: MetaColumn): Facet {
  return {
    key: metaKeyOf(slug),
    filter: 'meta',
    label: name,
    noun: name,
    options: values,
    values: ({ meta }) => metaValues(meta, slug),
    reads: [],
  };
}

/** What is chosen of a facet. */
export function chosenOf(filters: Filters, key: FacetKey): readonly string[] {
  return isMetaKey(key) ? metaValues(filters.meta, columnOfKey(key)) : filters[key];
}

/** The filter with another choice of a facet. */
export function choose(filters: Filters, key: FacetKey, slugs: readonly string[]): Partial<Filters> {
  return isMetaKey(key) ? { meta: withMetaValues(filters.meta, columnOfKey(key), slugs) } : { [key]: slugs };
}

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
export function withoutFilters(filters: Filters, keys: readonly ChoiceKey[]): Filters {
  return keys.reduce((left, key) => take(left, key, NO_FILTERS), filters);
}

/** Some of the filters, and no others. */
export function onlyFilters(filters: Filters, keys: readonly ChoiceKey[]): Filters {
  return keys.reduce((kept, key) => take(kept, key, filters), NO_FILTERS);
}

/** The filters with one choice as another set has it. */
function take(filters: Filters, key: ChoiceKey, other: Filters): Filters {
  return isMetaKey(key)
    ? { ...filters, ...choose(filters, key, chosenOf(other, key)) }
    : { ...filters, [key]: other[key] };
}

/** Tells whether a document passes every filter; `matches` is whether the query holds in it. */
export function passerOf(filters: Filters): (document: DocumentFacts, matches: boolean) => boolean {
  const rows = rowsSet(filters);
  return (document, matches) => rows.every((row) => row.test(document, filters, matches));
}

interface Choice {
  readonly label: string;
  readonly keys: readonly ChoiceKey[];
}

/** What was chosen, each choice with the filters that make it: they are undone together. */
export function choicesOf(filters: Filters, info: CorpusInfo): readonly Choice[] {
  const rows = rowsSet(filters);
  return [...new Set(rows.map(({ group }) => group))].flatMap((one): readonly Choice[] => {
    const own = rows.filter(({ group }) => group === one);
    if (own[0]?.kind === 'columns')
      return metaColumns(filters.meta).map((slug) => ({
        label: columnIn(info, slug).name,
        keys: [metaKeyOf(slug)],
      }));
    const label = [...new Set(own.map(({ noun }) => noun))].join(' and ');
    return [{ label, keys: own.map(({ key }) => key) }];
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

// The filters: one row of data each. The same rows make the interface, the address, the logic and the caption.
import { type DateBound, describeDate, firstDayOf, lastDayOf, monthName } from '../calendar';
import { type CorpusInfo, type DocumentFacts, ROLES, type Role } from '../facts';

/** What the reader of the page has chosen. An empty list, or null, lets everything pass. */
export interface Filters {
  readonly from: DateBound | null;
  readonly to: DateBound | null;
  readonly topic: readonly string[];
  readonly place: readonly string[];
  readonly kind: readonly string[];
  readonly person: readonly string[];
  readonly role: readonly Role[];
  /** A query in the query language. */
  readonly q: string | null;
}

export const NO_FILTERS: Filters = {
  from: null,
  to: null,
  topic: [],
  place: [],
  kind: [],
  person: [],
  role: [],
  q: null,
};

export type FilterKey = keyof Filters;
/** Filters whose value is a list of slugs, offered with counts. */
export type FacetKey = 'topic' | 'place' | 'kind' | 'person' | 'role';

export interface FilterOption {
  readonly slug: string;
  readonly name: string;
}

interface FilterRow {
  readonly key: FilterKey;
  readonly label: string;
  /** Whether the document passes; `matches` is whether the query holds in it. */
  readonly test: (document: DocumentFacts, filters: Filters, matches: boolean) => boolean;
  /** The choice as the end of a sentence that begins "Meetings": "from March 2023". */
  readonly sentence: (filters: Filters, info: CorpusInfo) => string;
}

export interface FacetRow extends FilterRow {
  readonly key: FacetKey;
  /** Everything that can be chosen, in the owner's order. */
  readonly options: (info: CorpusInfo) => readonly FilterOption[];
  /** Options each of which the document passes as the only choice, every other filter kept. */
  readonly values: (document: DocumentFacts, filters: Filters) => readonly string[];
  /** The filters that `values` reads. */
  readonly reads: readonly FacetKey[];
}

export const FACET_ROWS: readonly FacetRow[] = [
  {
    key: 'topic',
    label: 'Topic',
    test: (document, filters) => anyOf(filters.topic, document.topics),
    sentence: (filters, info) => `on ${names(filters.topic, info.topics)}`,
    options: (info) => info.topics,
    values: (document) => document.topics,
    reads: [],
  },
  {
    key: 'place',
    label: 'Place',
    test: (document, filters) => anyOf(filters.place, document.place === null ? [] : [document.place]),
    sentence: (filters, info) => `in ${names(filters.place, info.places)}`,
    options: (info) => info.places,
    values: ({ place }) => (place === null ? [] : [place]),
    reads: [],
  },
  {
    key: 'kind',
    label: 'Kind',
    test: (document, filters) => anyOf(filters.kind, document.kind === null ? [] : [document.kind]),
    sentence: (filters, info) => `of kind ${names(filters.kind, info.kinds)}`,
    options: (info) => info.kinds,
    values: ({ kind }) => (kind === null ? [] : [kind]),
    reads: [],
  },
  {
    key: 'person',
    label: 'Person',
    test: personHasRole,
    sentence: (filters, info) =>
      filters.role.length > 0
        ? `at which ${names(filters.person, info.people)} ${names(filters.role, ROLE_VERBS)}`
        : `with ${names(filters.person, info.people)}`,
    options: (info) => info.people,
    values: ({ roles }, { role }) => distinct((role.length === 0 ? ROLES : role).map((one) => roles[one])),
    reads: ['role'],
  },
  {
    key: 'role',
    label: 'Role',
    test: personHasRole,
    sentence: (filters) =>
      filters.person.length > 0 ? '' : `with someone who ${names(filters.role, ROLE_VERBS)}`,
    options: () => ROLE_OPTIONS,
    values: (document, { person }) => ROLES.filter((role) => isHeld(document, role, person)),
    reads: ['person'],
  },
];

export const FILTER_ROWS: readonly FilterRow[] = [
  {
    key: 'from',
    label: 'From',
    // A day cut to the length of the bound is the year or month that it falls in.
    test: (document, { from }) => from === null || document.date.slice(0, from.length) >= from,
    sentence: ({ from }) => (from === null ? '' : `from ${describeBound(from)}`),
  },
  {
    key: 'to',
    label: 'To',
    test: (document, { to }) => to === null || document.date.slice(0, to.length) <= to,
    sentence: ({ from, to }) => (to === null ? '' : `${from === null ? 'up to' : 'to'} ${describeBound(to)}`),
  },
  ...FACET_ROWS,
  {
    key: 'q',
    label: 'Query',
    test: (_document, { q }, matches) => q === null || matches,
    sentence: ({ q }) => (q === null ? '' : `that match ${q}`),
  },
];

const ROLE_OPTIONS: readonly (FilterOption & { readonly slug: Role })[] = [
  { slug: 'presided', name: 'Presided' },
  { slug: 'spoke', name: 'Spoke' },
  { slug: 'attended', name: 'Attended' },
  { slug: 'cited', name: 'Cited' },
];

const ROLE_VERBS: readonly FilterOption[] = ROLE_OPTIONS.map(({ slug }) => ({
  slug,
  name: slug === 'cited' ? 'was cited' : slug,
}));

/** Whether the filter chooses anything. */
export function isSet(filters: Filters, key: FilterKey): boolean {
  const value = filters[key];
  return value !== null && value.length > 0;
}

/** Whether the range ends before it begins, so that no day is in it; 2023-09 to 2023 is September to December. */
export function isBackwards({ from, to }: Pick<Filters, 'from' | 'to'>): boolean {
  return from !== null && to !== null && firstDayOf(from) > lastDayOf(to);
}

/** The filters without some of them. */
export function withoutFilters(filters: Filters, keys: readonly FilterKey[]): Filters {
  return { ...filters, ...Object.fromEntries(keys.map((key) => [key, NO_FILTERS[key]])) };
}

/** Tells whether a document passes every filter; `matches` is whether the query holds in it. */
export function passerOf(filters: Filters): (document: DocumentFacts, matches: boolean) => boolean {
  const rows = FILTER_ROWS.filter((row) => isSet(filters, row.key));
  return (document, matches) => rows.every((row) => row.test(document, filters, matches));
}

/** Filters that make one choice together, and are undone together; without a label, named by their keys. */
export const FILTER_GROUPS: readonly {
  readonly label: string | null;
  readonly keys: readonly FilterKey[];
}[] = [
  { label: 'dates', keys: ['from', 'to'] },
  { label: 'topic', keys: ['topic'] },
  { label: 'place', keys: ['place'] },
  { label: 'kind', keys: ['kind'] },
  { label: null, keys: ['person', 'role'] },
  { label: 'query', keys: ['q'] },
];

/** The active filters as one sentence: "Meetings in Liaoning from March 2023", or "All meetings". */
export function describeFilters(filters: Filters, info: CorpusInfo): string {
  const parts = FILTER_ROWS.filter((row) => isSet(filters, row.key))
    .map((row) => row.sentence(filters, info))
    .filter((part) => part !== '');
  return parts.length === 0 ? 'All meetings' : `Meetings ${parts.join(' ')}`;
}

/** 2023, 2023-02 or 2023-02-17 in words. */
export function describeBound(bound: DateBound): string {
  if (bound.length === 4) return bound;
  if (bound.length === 7) return `${monthName(Number(bound.slice(5, 7)))} ${bound.slice(0, 4)}`;
  return describeDate(firstDayOf(bound));
}

// Person and role are one question: with both chosen, one chosen person has one chosen role in that meeting.
function personHasRole(document: DocumentFacts, { person, role }: Filters): boolean {
  if (person.length === 0 && role.length === 0) return true;
  return (role.length === 0 ? ROLES : role).some((one) => isHeld(document, one, person));
}

/** Whether someone has the role, one of the chosen persons where there are any. */
function isHeld({ roles }: DocumentFacts, role: Role, person: readonly string[]): boolean {
  return person.length === 0 ? roles[role].length > 0 : anyOf(person, roles[role]);
}

function distinct(lists: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = lists.filter(({ length }) => length > 0);
  return others.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...others].flat())];
}

function anyOf(chosen: readonly string[], has: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((slug) => has.includes(slug));
}

function names(slugs: readonly string[], options: readonly FilterOption[]): string {
  return slugs.map((slug) => options.find((option) => option.slug === slug)?.name ?? slug).join(' or ');
}

// The filters, a row each. A row says all there is to say of its filter: the type of the filters, the address, the menus,
// chips, counts and captions, what the table of words can answer, and what the tests draw are derived from these rows.
import { type DateBound, describeDate, firstDayOf, monthName } from '../calendar';
import { cleanQuery } from '../cleanQuery';
import { type CorpusInfo, type DocumentFacts, type MetaColumn, ROLES, type Role } from '../facts';
import { hasMeta, isMetaMember, metaColumns, metaValues, sortMeta } from '../meta';
import { listOf, membersOf, oneOrMore } from '../readChoice';
import {
  type ColumnsFilter,
  DATE,
  type DateFilter,
  FACET,
  type FacetFilter,
  type FilterOption,
  facetOf,
  hasAny,
  namesOf,
  type QueryFilter,
  SLUGS,
} from './rowKinds';

interface Dates {
  readonly from: DateBound | null;
  readonly to: DateBound | null;
}

const FROM: DateFilter<'from', Dates> = {
  ...DATE,
  key: 'from',
  label: 'From',
  // A day cut to the length of the bound is the year or month that it falls in.
  test: (document, { from }) => from === null || document.date.slice(0, from.length) >= from,
  sentence: ({ from }) => (from === null ? '' : `from ${describeBound(from)}`),
  keepsMonthsWhole: ({ from }) => isOfMonths(from),
};

const TO: DateFilter<'to', Dates> = {
  ...DATE,
  key: 'to',
  label: 'To',
  test: (document, { to }) => to === null || document.date.slice(0, to.length) <= to,
  sentence: ({ from, to }) => (to === null ? '' : `${from === null ? 'up to' : 'to'} ${describeBound(to)}`),
  keepsMonthsWhole: ({ to }) => isOfMonths(to),
};

const TOPIC = facetOf({
  key: 'topic',
  label: 'Topic',
  options: ({ topics }) => topics,
  has: ({ topics }) => topics,
  phrase: (names) => `on ${names}`,
});

const PLACE = facetOf({
  key: 'place',
  label: 'Place',
  options: ({ places }) => places,
  has: ({ place }) => (place === null ? [] : [place]),
  phrase: (names) => `in ${names}`,
});

const KIND = facetOf({
  key: 'kind',
  label: 'Kind',
  options: ({ kinds }) => kinds,
  has: ({ kind }) => (kind === null ? [] : [kind]),
  phrase: (names) => `of kind ${names}`,
});

/** Person and role are one question: with both, one chosen person has one chosen role in that meeting. */
interface WhoDidWhat {
  readonly person: readonly string[];
  readonly role: readonly Role[];
}

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

const PERSON: FacetFilter<'person', string, WhoDidWhat> = {
  ...FACET,
  ...SLUGS,
  key: 'person',
  label: 'Person',
  noun: 'person',
  group: 'who did what',
  test: personHasRole,
  sentence: ({ person, role }, { people }) =>
    role.length > 0
      ? `at which ${namesOf(person, people)} ${namesOf(role, ROLE_VERBS)}`
      : `with ${namesOf(person, people)}`,
  options: ({ people }) => people,
  values: ({ roles }, { role }) => distinct((role.length === 0 ? ROLES : role).map((one) => roles[one])),
  reads: ['role'],
};

const ROLE: FacetFilter<'role', Role, WhoDidWhat> = {
  ...FACET,
  key: 'role',
  label: 'Role',
  parse: (text) => listOf(text, ROLES),
  expected: oneOrMore(ROLES),
  noun: 'role',
  group: 'who did what',
  test: personHasRole,
  sentence: ({ person, role }) => (person.length > 0 ? '' : `with someone who ${namesOf(role, ROLE_VERBS)}`),
  options: () => ROLE_OPTIONS,
  values: (document, { person }) => ROLES.filter((role) => isHeld(document, role, person)),
  reads: ['person'],
};

/** The columns of metadata.csv that no other filter has: any value of one column, and all columns. */
const META: ColumnsFilter<'meta'> = {
  kind: 'columns',
  key: 'meta',
  label: 'Metadata',
  none: [],
  parse: (text) => {
    const members = membersOf(text);
    return members.every(isMetaMember) ? sortMeta(members) : undefined;
  },
  expected: SLUGS.expected,
  test: (document, { meta }) => hasMeta(meta, document.meta),
  sentence: ({ meta }, info) =>
    metaColumns(meta)
      .map((slug) => {
        const { name, values } = columnIn(info, slug);
        return `of ${name} ${namesOf(metaValues(meta, slug), values)}`;
      })
      .join(' and '),
  noun: 'metadata',
  group: 'metadata',
  keepsMonthsWhole: () => false,
};

const QUERY: QueryFilter<'q', { readonly q: string | null }> = {
  kind: 'query',
  key: 'q',
  label: 'Query',
  none: null,
  parse: (text) => cleanQuery(text) ?? undefined,
  expected: 'words',
  test: (_document, { q }, matches) => q === null || matches,
  sentence: ({ q }) => `that match ${q}`,
  noun: 'query',
  group: 'query',
  keepsMonthsWhole: () => false,
};

/** In the order in which they are written, offered and told. */
export const FILTER_ROWS = [FROM, TO, TOPIC, PLACE, KIND, PERSON, ROLE, META, QUERY] as const;

/** A column of metadata.csv; one that the corpus does not have has no values. */
export function columnIn({ columns }: CorpusInfo, slug: string): MetaColumn {
  return columns.find((column) => column.slug === slug) ?? { slug, name: slug, values: [] };
}

/** 2023, 2023-02 or 2023-02-17 in words. */
export function describeBound(bound: DateBound): string {
  if (bound.length === 4) return bound;
  if (bound.length === 7) return `${monthName(Number(bound.slice(5, 7)))} ${bound.slice(0, 4)}`;
  return describeDate(firstDayOf(bound));
}

/** Whether it is a year or a month. */
function isOfMonths(bound: DateBound | null): boolean {
  return bound === null || bound.length <= 7;
}

function personHasRole(document: DocumentFacts, { person, role }: WhoDidWhat): boolean {
  if (person.length === 0 && role.length === 0) return true;
  return (role.length === 0 ? ROLES : role).some((one) => isHeld(document, one, person));
}

/** Whether someone has the role, one of the chosen persons where there are any. */
function isHeld({ roles }: DocumentFacts, role: Role, person: readonly string[]): boolean {
  return person.length === 0 ? roles[role].length > 0 : hasAny(person, roles[role]);
}

function distinct(lists: readonly (readonly string[])[]): readonly string[] {
  const [first, ...others] = lists.filter(({ length }) => length > 0);
  return others.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...others].flat())];
}

// The kinds of filters: what a row of each kind has to say, and what all of a kind have in common.
import type { DateBound } from '../calendar';
import type { CorpusInfo, DocumentFacts } from '../facts';
import { membersOf } from '../readChoice';
import { isSlug } from '../slug';
import { readTypedDate } from '../typedDate';

/** `Choices` are the filters that the row reads: its own, and those that make one choice with it. */
interface RowOf<Key extends string, Value, Choices> {
  readonly key: Key;
  /** Of its control and its chips. */
  readonly label: string;
  /** Lets everything pass. */
  readonly none: Value;
  /** The value that a text of the address means, of which textOfValue is the inverse; undefined where it means none. */
  readonly parse: (text: string) => Value | undefined;
  /** What is expected, of a text that means none. */
  readonly expected: string | ((text: string) => string);
  /** Whether the document passes; `matches` is whether the query holds in it. */
  readonly test: (document: DocumentFacts, filters: Choices, matches: boolean) => boolean;
  /** The choice as the end of a sentence that begins "Meetings": "from March 2023"; '' where another row says it. */
  readonly sentence: (filters: Choices, info: CorpusInfo) => string;
  /** The choice as a noun: "Undo the dates". */
  readonly noun: string;
  /** Rows of one group are one choice, which is undone as a whole. */
  readonly group: string;
  /** Whether of each month all meetings pass or none, so that the table of words by month has their counts. */
  readonly keepsMonthsWhole: (filters: Choices) => boolean;
}

/** One end of the range of dates. */
export interface DateFilter<Key extends string, Choices> extends RowOf<Key, DateBound | null, Choices> {
  readonly kind: 'date';
}

/** A query in the query language. */
export interface QueryFilter<Key extends string, Choices> extends RowOf<Key, string | null, Choices> {
  readonly kind: 'query';
}

/** All further columns of metadata.csv at once, which the corpus alone knows: members COLUMN.VALUE. */
export interface ColumnsFilter<Key extends string>
  extends RowOf<Key, readonly string[], Readonly<Record<Key, readonly string[]>>> {
  readonly kind: 'columns';
}

export interface FilterOption {
  readonly slug: string;
  readonly name: string;
}

/** A list of slugs, offered with counts; an empty list lets everything pass. */
export interface FacetFilter<Key extends string, Slug extends string, Choices>
  extends RowOf<Key, readonly Slug[], Choices> {
  readonly kind: 'facet';
  /** Everything that can be chosen, in the owner's order. */
  readonly options: (info: CorpusInfo) => readonly FilterOption[];
  /** Options each of which the document passes as the only choice, every other filter kept. */
  readonly values: (document: DocumentFacts, filters: Choices) => readonly string[];
  /** The filters that `values` reads. */
  readonly reads: readonly (keyof Choices)[];
}

export const DATE = {
  kind: 'date',
  none: null,
  parse: (text: string) => {
    const typed = readTypedDate(text);
    return typed.kind === 'date' ? typed.bound : undefined;
  },
  expected: (text: string) => {
    const typed = readTypedDate(text);
    if (typed.kind !== 'ambiguous') return 'a date: YYYY, YYYY-MM or YYYY-MM-DD';
    return `a date that reads in one way only, ${typed.readings.join(' or ')}`;
  },
  noun: 'dates',
  group: 'dates',
} as const;

export const FACET = {
  kind: 'facet',
  none: [],
  // A meeting of the month may have what another lacks.
  keepsMonthsWhole: () => false,
} as const;

export const SLUGS = {
  parse: parseSlugs,
  expected: 'names in lower case with hyphens, separated by ~',
} as const;

interface FacetOf<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly options: (info: CorpusInfo) => readonly FilterOption[];
  /** The slugs of what the document has, of which one must have been chosen. */
  readonly has: (document: DocumentFacts) => readonly string[];
  /** Ends a sentence that begins "Meetings"; given the names of what was chosen. */
  readonly phrase: (names: string) => string;
}

/** A facet whose choices each document has or has not, whatever else is chosen. */
export function facetOf<Key extends string>({
  key,
  label,
  options,
  has,
  phrase,
}: FacetOf<Key>): FacetFilter<Key, string, Readonly<Record<Key, readonly string[]>>> {
  return {
    ...FACET,
    ...SLUGS,
    key,
    label,
    noun: label.toLowerCase(),
    group: key,
    test: (document, filters) => hasAny(filters[key], has(document)),
    sentence: (filters, info) => phrase(namesOf(filters[key], options(info))),
    options,
    values: has,
    reads: [],
  };
}

function parseSlugs(text: string): readonly string[] | undefined {
  const slugs = membersOf(text);
  return slugs.every(isSlug) ? slugs : undefined;
}

export function hasAny(chosen: readonly string[], has: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((slug) => has.includes(slug));
}

export function namesOf(slugs: readonly string[], options: readonly FilterOption[]): string {
  return slugs.map((slug) => options.find((option) => option.slug === slug)?.name ?? slug).join(' or ');
}

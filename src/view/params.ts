// The parameters of the address, one row each: how its text becomes a value, and what it is when the text is absent.
import {
  BOUNDS,
  type Bounds,
  CANDIDATE_SOURCES,
  type CandidateSource,
  isSplit,
  LAYOUTS,
  type Layout,
  LEDGER_SORTS,
  type LedgerSort,
  LINE_SORTS,
  type LineSort,
  SHOWS,
  type Show,
  SORTS,
  type Sort,
  SPLITS,
  type Split,
  STATUS_CHOICES,
  STATUSES,
  type StatusChoice,
  UNITS,
  type Unit,
} from '../corpus/choices';
import { GRANULARITIES, type Granularity } from '../corpus/period';
import { listOf, oneOf, oneOfThese, oneOrMore } from '../corpus/readChoice';
import { FILTER_ROWS } from '../corpus/subcorpus/filterRows';
import { parseOpened } from './evidence';
import { FIGURE_SLUGS, type FigureSlug } from './figures/figures';
import { type FiltersOfAll, NO_FILTERS_OF_ALL, PREFIXES, type Prefix } from './subcorpora';

/** What the address says besides the path and the filters. */
export interface ViewSettings {
  /** Null lets the length of the axis decide. */
  readonly by: Granularity | null;
  /** Null means the corpus's opening terms, [] none. */
  readonly terms: readonly string[] | null;
  readonly unit: Unit;
  /** Periods to each side over which Keyword trends takes the mean; 0 for none. */
  readonly smooth: number;
  readonly layout: Layout;
  readonly bounds: Bounds;
  readonly split: Split;
  /** Figures shown as tables. */
  readonly table: readonly FigureSlug[];
  /** Null means the view's own order; an order that a view does not have counts as null there. */
  readonly sort: Sort | LineSort | LedgerSort | null;
  /** Statuses that the ledger shows; [] for all. */
  readonly status: readonly StatusChoice[];
  /** Where candidates for formulations are looked for; null where they are not asked for. */
  readonly candidates: CandidateSource | null;
  /** Results by meeting or as a concordance. */
  readonly show: Show;
  /** Tokens to each side of an occurrence in which collocates are sought. */
  readonly window: number;
  /** Tokens to each side of an occurrence that a concordance prints. */
  readonly context: number;
  /** The evidence panel: members of formatOpened; null where it is closed. */
  readonly open: readonly string[] | null;
  /** Fingerprint of the corpus that a shared link was made from. */
  readonly v: string | null;
  /** The headline figures that a shared link showed: occurrences and meetings, or meetings alone. */
  readonly n: readonly number[] | null;
}

/** Everything that the address says besides the path. */
export type ViewParams = FiltersOfAll & ViewSettings;

export type ParamKey = keyof ViewParams;

export const DEFAULT_PARAMS: ViewParams = {
  ...NO_FILTERS_OF_ALL,
  by: null,
  terms: null,
  unit: 'count',
  smooth: 0,
  layout: 'overlaid',
  bounds: 'none',
  split: 'kind',
  table: [],
  sort: null,
  status: [],
  candidates: null,
  show: 'list',
  window: 5,
  context: 10,
  open: null,
  v: null,
  n: null,
};

/** `parse` gives undefined where the text is malformed; `expected` then says what was wanted. */
interface Row<Key, Value> {
  readonly key: Key;
  readonly parse: (text: string) => Value | undefined;
  readonly expected: string | ((text: string) => string);
}

type RowsOf<Values> = readonly { [K in keyof Values]: Row<K, Values[K]> }[keyof Values][];

const ALL_SORTS = [...new Set([...SORTS, ...LINE_SORTS, ...LEDGER_SORTS])];

/** The widest window and context. */
export const MOST_TOKENS = 50;

/** The widest smoothing, in periods to each side. */
export const MOST_SMOOTHING = 12;

/** More terms than this no chart can tell apart. */
export const MOST_TERMS = 12;

const SETTINGS: RowsOf<ViewSettings> = [
  { key: 'by', parse: (text) => oneOf(text, GRANULARITIES), expected: oneOfThese(GRANULARITIES) },
  { key: 'terms', parse: parseTerms, expected: 'words or phrases, separated by ~' },
  { key: 'unit', parse: (text) => oneOf(text, UNITS), expected: oneOfThese(UNITS) },
  {
    key: 'smooth',
    parse: (text) => (text === '0' ? 0 : wholeNumber(text, MOST_SMOOTHING)),
    expected: `a whole number from 0 to ${MOST_SMOOTHING}`,
  },
  { key: 'layout', parse: (text) => oneOf(text, LAYOUTS), expected: oneOfThese(LAYOUTS) },
  { key: 'bounds', parse: (text) => oneOf(text, BOUNDS), expected: oneOfThese(BOUNDS) },
  {
    key: 'split',
    parse: (text) => (isSplit(text) ? text : undefined),
    expected: `${oneOfThese(SPLITS)}, meta.COLUMN`,
  },
  { key: 'table', parse: (text) => listOf(text, FIGURE_SLUGS), expected: oneOrMore(FIGURE_SLUGS) },
  { key: 'sort', parse: (text) => oneOf(text, ALL_SORTS), expected: oneOfThese(ALL_SORTS) },
  { key: 'status', parse: (text) => listOf(text, STATUS_CHOICES), expected: oneOrMore(STATUSES) },
  {
    key: 'candidates',
    parse: (text) => oneOf(text, CANDIDATE_SOURCES),
    expected: oneOfThese(CANDIDATE_SOURCES),
  },
  { key: 'show', parse: (text) => oneOf(text, SHOWS), expected: oneOfThese(SHOWS) },
  {
    key: 'window',
    parse: (text) => wholeNumber(text, MOST_TOKENS),
    expected: `a whole number from 1 to ${MOST_TOKENS}`,
  },
  {
    key: 'context',
    parse: (text) => wholeNumber(text, MOST_TOKENS),
    expected: `a whole number from 1 to ${MOST_TOKENS}`,
  },
  { key: 'open', parse: parseOpen, expected: 'what a figure counts, as Readout writes it' },
  {
    key: 'v',
    parse: (text) => (/^[0-9a-f]{8}$/.test(text) ? text : undefined),
    expected: 'a fingerprint of 8 hexadecimal digits',
  },
  { key: 'n', parse: parseFigures, expected: 'one or two whole numbers, separated by ~' },
];

/** In the order in which they are written. */
export const PARAM_ROWS: readonly Row<ParamKey, ViewParams[ParamKey]>[] = [
  ...prefixRows(''),
  ...SETTINGS,
  ...PREFIXES.filter((prefix) => prefix !== '').flatMap(prefixRows),
];

function prefixRows(prefix: Prefix): readonly Row<ParamKey, ViewParams[ParamKey]>[] {
  return FILTER_ROWS.map((row) => ({ ...row, key: `${prefix}${row.key}` }));
}

/** A value as the text that `parse` reads, lone surrogates replaced; null where there is nothing to write. */
export function textOfValue(value: unknown): string | null {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return null;
  const members: readonly unknown[] = value;
  return members.every((member) => typeof member === 'string' || typeof member === 'number')
    ? members.join('~').toWellFormed()
    : null;
}

/** A term as it can stand in a list: `~` separates, white space is one blank. */
export function cleanTerm(text: string): string {
  return text.replace(/[\s~]+/gu, ' ').trim();
}

function parseTerms(text: string): readonly string[] {
  return [...new Set(text.split('~').map(cleanTerm))].filter((term) => term !== '');
}

function parseOpen(text: string): readonly string[] | undefined {
  const members = text.split('~');
  return parseOpened(members) === undefined ? undefined : members;
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = Number(text);
  return /^[1-9]\d*$/.test(text) && number <= most ? number : undefined;
}

function parseFigures(text: string): readonly number[] | undefined {
  const numbers = text.split('~');
  return numbers.length <= 2 && numbers.every((number) => /^(0|[1-9]\d{0,14})$/.test(number))
    ? numbers.map(Number)
    : undefined;
}

// Every parameter of an address, generated as a reader of the page could have set it.
import fc from 'fast-check';
import { parseBound } from '../../src/corpus/calendar';
import {
  BOUNDS,
  CANDIDATE_SOURCES,
  LAYOUTS,
  LEDGER_SORTS,
  LINE_SORTS,
  SHOWS,
  SORTS,
  SPLITS,
  STATUSES,
  UNITS,
} from '../../src/corpus/choices';
import { metaMember, sortMeta } from '../../src/corpus/meta';
import { GRANULARITIES } from '../../src/corpus/period';
import { FILTER_ROWS } from '../../src/corpus/subcorpus/filterRows';
import {
  type FacetRow,
  type FilterKey,
  type FilterRow,
  type Filters,
  NO_FILTERS,
} from '../../src/corpus/subcorpus/filters';
import { FIGURE_SLUGS } from '../../src/view/figures/figures';
import type { ViewParams, ViewSettings } from '../../src/view/params';
import { NO_FILTERS_OF_ALL, prefixFilters } from '../../src/view/subcorpora';
import { EVERYTHING } from './generated';

const bound = fc
  .constantFrom('2023', '2023-02', '2024-02-29', '0001', '9999-12-31')
  .map((text) => parseBound(text));
const SLUGS = ['liaoning', 'party-building', 'élan', '辽宁', '5g', '2023'];
const words = fc.oneof(
  fc.constantFrom(
    '2023',
    '"new era"',
    'a OR b',
    "b's (x)!*",
    'a+b',
    '50% & more',
    '“q”',
    '=',
    '?#/',
    '辽宁',
    'null',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const clean = (text: string, not: RegExp) => text.toWellFormed().replace(not, ' ').trim();
const query = words.map((text) => clean(text, /\s+/gu).normalize('NFC')).filter((text) => text !== '');
const term = words.map((text) => clean(text, /[\s~]+/gu)).filter((text) => text !== '');
const figure = fc.oneof(fc.nat(), fc.constantFrom(0, 999_999_999_999_999));

const member = fc
  .tuple(fc.constantFrom(...SLUGS), fc.constantFrom(...SLUGS))
  .map(([column, value]) => metaMember(column, value));

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

function slugsOf({ options, parse }: FacetRow): readonly string[] {
  const known = options(EVERYTHING).map(({ slug }) => slug);
  return [...SLUGS, ...known].filter((slug) => parse(slug) !== undefined);
}

function valuesOf(row: FilterRow): fc.Arbitrary<Filters[FilterKey]> {
  switch (row.kind) {
    case 'date':
      return orNull(bound);
    case 'facet':
      return fc.uniqueArray(fc.constantFrom(...slugsOf(row)), { maxLength: 3 });
    case 'columns':
      return fc.uniqueArray(member, { maxLength: 4 }).map(sortMeta);
    case 'query':
      return orNull(query);
  }
}

const filters: fc.Arbitrary<Filters> = fc
  .record(Object.fromEntries(FILTER_ROWS.map((row) => [row.key, valuesOf(row)])))
  .map((chosen) => ({ ...NO_FILTERS, ...chosen }));

const settings: fc.Arbitrary<ViewSettings> = fc.record({
  by: orNull(fc.constantFrom(...GRANULARITIES)),
  terms: orNull(fc.uniqueArray(term, { maxLength: 4 })),
  unit: fc.constantFrom(...UNITS),
  smooth: fc.nat(12),
  layout: fc.constantFrom(...LAYOUTS),
  bounds: fc.constantFrom(...BOUNDS),
  split: fc.constantFrom(...SPLITS, 'meta.party', 'meta.辽宁'),
  table: fc.subarray([...FIGURE_SLUGS]),
  sort: orNull(fc.constantFrom(...SORTS, ...LINE_SORTS, ...LEDGER_SORTS)),
  status: fc.subarray([...STATUSES]),
  candidates: orNull(fc.constantFrom(...CANDIDATE_SOURCES)),
  show: fc.constantFrom(...SHOWS),
  window: fc.integer({ min: 1, max: 50 }),
  context: fc.integer({ min: 1, max: 50 }),
  open: orNull(
    fc.constantFrom(
      ['term', '2023-03', 'three-year action'],
      ['person', 'all', 'xi-jinping'],
      ['role', '2023-W09', 'hao-peng', 'presided'],
      ['meetings', '2023-Q1', 'kind', 'plenary-session'],
      ['meetings', '2023-Q1', 'meta.party', 'red'],
      ['formulation', '2023', 'stuck-neck', 'neck-stuck'],
      ['lacks', 'all', '五位一体'],
      ['b.lacks', 'all', '五位一体'],
    ),
  ),
  v: orNull(fc.constantFrom('0123abcd', '00000000')),
  n: orNull(fc.array(figure, { minLength: 1, maxLength: 2 })),
});

export const params: fc.Arbitrary<ViewParams> = fc
  .record({ own: filters, a: filters, b: filters, settings })
  .map(({ own, a, b, settings }) => ({
    ...NO_FILTERS_OF_ALL,
    ...own,
    ...prefixFilters('a.', a),
    ...prefixFilters('b.', b),
    ...settings,
  }));

// Every parameter of an address, generated as a reader of the page could have set it.
import fc from 'fast-check';
import { parseBound } from '../../src/corpus/calendar';
import {
  BOUNDS,
  CANDIDATE_SOURCES,
  FIGURES,
  LAYOUTS,
  LEDGER_SORTS,
  LINE_SORTS,
  SHOWS,
  SORTS,
  SPLITS,
  STATUSES,
  UNITS,
} from '../../src/corpus/choices';
import { ROLES } from '../../src/corpus/facts';
import { GRANULARITIES } from '../../src/corpus/period';
import type { Filters } from '../../src/corpus/subcorpus/filters';
import type { ViewParams, ViewSettings } from '../../src/view/params';
import { NO_FILTERS_OF_ALL, prefixFilters } from '../../src/view/subcorpora';

const bound = fc
  .constantFrom('2023', '2023-02', '2024-02-29', '0001', '9999-12-31')
  .map((text) => parseBound(text));
const slugs = fc.uniqueArray(fc.constantFrom('liaoning', 'party-building', 'élan', '辽宁', '5g', '2023'), {
  maxLength: 3,
});
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
const query = words.map((text) => clean(text, /\s+/gu)).filter((text) => text !== '');
const term = words.map((text) => clean(text, /[\s~]+/gu)).filter((text) => text !== '');
const figure = fc.oneof(fc.nat(), fc.constantFrom(0, 999_999_999_999_999));

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const filters: fc.Arbitrary<Filters> = fc.record({
  from: orNull(bound),
  to: orNull(bound),
  topic: slugs,
  place: slugs,
  kind: slugs,
  person: slugs,
  role: fc.subarray([...ROLES]),
  q: orNull(query),
});

const settings: fc.Arbitrary<ViewSettings> = fc.record({
  by: orNull(fc.constantFrom(...GRANULARITIES)),
  terms: orNull(fc.uniqueArray(term, { maxLength: 4 })),
  unit: fc.constantFrom(...UNITS),
  smooth: fc.nat(12),
  layout: fc.constantFrom(...LAYOUTS),
  bounds: fc.constantFrom(...BOUNDS),
  split: fc.constantFrom(...SPLITS),
  table: fc.subarray([...FIGURES]),
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

// What the property tests draw from: few words, so that they collide often, and every kind of character between them.
import fc from 'fast-check';
import { parseBound } from '../../src/corpus/calendar';
import { sortMeta } from '../../src/corpus/meta';
import { FILTER_ROWS } from '../../src/corpus/subcorpus/filterRows';
import {
  type FilterKey,
  type FilterRow,
  type Filters,
  NO_FILTERS,
  onlyFilters,
} from '../../src/corpus/subcorpus/filters';
import { corpusOf, type Fixture, type Lists } from './corpus';

const WORDS = ['a', 'b', 'A', 'ab', "b's", 'b’s', "a'b", "s's", 'é', 'É', '3', 'x2', 'ж', '党', 'a’', 'S'];
const GAPS = [' ', ' ', ' ', '-', ', ', '. ', '. “', '” ', '’ ', " '", '\n', '!', '/', '—', '𝒳', '. . '];

/** A text of colliding words. */
export const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 12 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));

export const documents = fc.array(fc.array(text, { minLength: 0, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

export const TYPES = ['a', 'b', 'ab', "a'b", 's', 'é', '3', 'x2', 'ж', '党', 'x', 'nowhere', ''] as const;

export const phrase = fc.array(fc.constantFrom(...TYPES), { maxLength: 4 });

export const slots = fc.array(fc.array(fc.constantFrom(...TYPES), { maxLength: 3 }), { maxLength: 3 });

const PEOPLE = ['Ana B', 'Bo', 'Ana'];
const PLACES = ['North', 'South'];
const KINDS = ['Plenary', 'Study'];
const TOPICS = ['Reform', 'Ecology', 'Party'];
const COLUMNS = { Party: ['Red', 'Blue'], Paper: ['Red', 'The Times'] };
/** Members of a filter of columns, some of what no corpus has. */
const MEMBERS = ['party.red', 'party.blue', 'party.nowhere', 'paper.red', 'paper.the-times', 'colour.red'];
const DATES = ['2022-12-31', '2023-01-01', '2023-01-02', '2023-02-28', '2023-03-01', '2024-02-29'];

const LISTS: Lists = {
  span: ['2022-11-01', '2023-06-30'],
  people: PEOPLE.map((name) => [name]),
  topics: { Reform: ['reform'], Ecology: ['a b'], Party: ['ж'] },
  formulations: [['a b', 'b a'], ['ab']],
};

const some = (names: readonly string[]) => fc.subarray([...names]);
const maybe = (names: readonly string[]) => fc.option(fc.constantFrom(...names), { nil: undefined });

const meeting = fc
  .record({
    date: fc.constantFrom(...DATES),
    kind: maybe(KINDS),
    place: maybe(PLACES),
    topics: some(TOPICS),
    presided: some(PEOPLE),
    spoke: some(PEOPLE),
    attended: some(PEOPLE),
    cited: some(PEOPLE),
    meta: fc.record({ Party: some(COLUMNS.Party), Paper: some(COLUMNS.Paper) }),
    paragraphs: fc.array(
      fc.oneof(text, fc.constantFrom('Ana B and Ana. Bo b a', 'Ana b. Ana', 'BO’s reform a b')),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ kind, place, ...rest }) => ({
    ...rest,
    ...(kind === undefined ? {} : { kind }),
    ...(place === undefined ? {} : { place }),
  }));

/** A corpus of up to six meetings; every person, place, kind and topic is on the owner's lists. */
export const corpus: fc.Arbitrary<Fixture> = fc
  .array(meeting, { maxLength: 6 })
  .map((meetings) => corpusOf(meetings, LISTS));

const bound = fc.option(
  fc
    .constantFrom('2022', '2022-12', '2023', '2023-01', '2023-01-02', '2023-03-01', '2024', '2024-02-29')
    .map(parseBound),
  { nil: null, freq: 2 },
);

/** A corpus with every place, kind, person and topic. */
export const { facts: EVERYTHING } = corpusOf(
  [
    { date: '2023-01-01', kind: 'Plenary', place: 'North', meta: COLUMNS, paragraphs: [] },
    { date: '2023-01-01', kind: 'Study', place: 'South', paragraphs: [] },
  ],
  LISTS,
);

/** Values of a filter, more often none; a list may ask for what nothing has. */
function valuesOf(row: FilterRow): fc.Arbitrary<Filters[FilterKey]> {
  switch (row.kind) {
    case 'date':
      return bound;
    case 'facet': {
      const slugs = [...row.options(EVERYTHING).map(({ slug }) => slug), 'nowhere'];
      const readable = slugs.filter((slug) => row.parse(slug) !== undefined);
      return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(readable));
    }
    case 'columns':
      return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray(MEMBERS).map(sortMeta));
    case 'query':
      return fc.constant(null);
  }
}

/** Filters without a query, most of them letting something pass: whatever rows there are. */
export const filters: fc.Arbitrary<Filters> = fc
  .record(Object.fromEntries(FILTER_ROWS.map((row) => [row.key, valuesOf(row)])))
  .map((chosen) => ({ ...NO_FILTERS, ...chosen }));

/** Two filters at most. */
export const fewFilters: fc.Arbitrary<Filters> = fc
  .tuple(filters, fc.subarray([...FILTER_ROWS], { maxLength: 2 }))
  .map(([all, rows]) =>
    onlyFilters(
      all,
      rows.map(({ key }) => key),
    ),
  );

export const granularity = fc.constantFrom(null, 'day', 'week', 'month', 'quarter', 'year');

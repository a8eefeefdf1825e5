import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBound } from '../../../src/corpus/calendar';
import type { CorpusFacts } from '../../../src/corpus/facts';
import {
  choicesOf,
  describeFilters,
  type Filters,
  isSet,
  keepsMonthsWhole,
  NO_FILTERS,
} from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf } from '../../support/corpus';
import { corpus, fewFilters, filters } from '../../support/generated';
import { slowMeetings, slowPasses } from '../../support/slowCorpus';

const { facts } = corpusOf(
  [
    {
      date: '2023-02-17',
      name: 'a',
      kind: 'Study session',
      place: 'Liaoning',
      topics: ['Reform'],
      presided: ['Hao Peng'],
      spoke: ['Li Lecheng'],
      paragraphs: ['A'],
    },
    {
      date: '2023-03-02',
      name: 'b',
      kind: 'Plenary',
      place: 'Liaoning',
      presided: ['Li Lecheng'],
      spoke: ['Hao Peng'],
      paragraphs: ['B'],
    },
    {
      date: '2023-09-29',
      name: 'c',
      paragraphs: ['C'],
      cited: ['Hao Peng'],
      meta: { Party: ['Green', 'Labour'], Paper: ['Times'] },
    },
  ],
  { topics: { Reform: ['reform'] } },
);

const chosen = (
  asked: Partial<Filters>,
  { documents }: CorpusFacts = facts,
  matches: Uint8Array | null = null,
) => {
  const { has, size } = selectDocuments(documents, { ...NO_FILTERS, ...asked }, matches);
  const ids = documents.filter((_, d) => has[d] === 1).map(({ id }) => id.slice(11));
  expect(size).toBe(ids.length);
  return ids;
};

describe('the filters', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing', {}, ['a', 'b', 'c']],
    ['one value of a column', { meta: ['party.green'] }, ['c']],
    ['any value of each of two columns', { meta: ['paper.times', 'party.red', 'party.labour'] }, ['c']],
    ['a value that only another column has', { meta: ['paper.green'] }, []],
    ['a column that nothing has', { meta: ['constructor.green'] }, []],
    ['a first day, included', { from: parseBound('2023-03-02') }, ['b', 'c']],
    ['a last month, included', { to: parseBound('2023-03') }, ['a', 'b']],
    ['a year', { from: parseBound('2023'), to: parseBound('2023') }, ['a', 'b', 'c']],
    ['a start after the end', { from: parseBound('2023-06'), to: parseBound('2023-05') }, []],
    ['a topic', { topic: ['reform'] }, ['a']],
    ['a place', { place: ['liaoning'] }, ['a', 'b']],
    ['any of two kinds', { kind: ['plenary', 'study-session'] }, ['a', 'b']],
    ['all of the lists', { kind: ['plenary'], topic: ['reform'] }, []],
    ['a slug that nothing has', { place: ['atlantis'] }, []],
    ['a person in any role', { person: ['hao-peng'] }, ['a', 'b', 'c']],
    ['a role that someone has', { role: ['presided'] }, ['a', 'b']],
    ['a person in a role', { person: ['hao-peng'], role: ['presided'] }, ['a']],
    ['two people in one role', { person: ['hao-peng', 'li-lecheng'], role: ['presided'] }, ['a', 'b']],
    ['one person in one of two roles', { person: ['hao-peng'], role: ['presided', 'cited'] }, ['a', 'c']],
  ])('choose by %s', (_, asked, ids) => {
    expect(chosen(asked)).toEqual(ids);
  });

  it('let a query pass only where it holds', () => {
    expect(chosen({ q: 'x' }, facts, Uint8Array.of(0, 1, 0))).toEqual(['b']);
    expect(chosen({}, facts, null)).toEqual(['a', 'b', 'c']);
  });

  it('choose what a plain reading of the design chooses', () => {
    fc.assert(
      fc.property(corpus, filters, (given, asked) => {
        const plainly = slowMeetings(given).filter((meeting) => slowPasses(meeting, asked));
        expect(chosen(asked, given.facts)).toEqual(plainly.map(({ id }) => id.slice(11)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('filters that say to keep months whole', () => {
  it('let all meetings of a month pass, or none', () => {
    let said = 0;
    fc.assert(
      fc.property(corpus, fewFilters, ({ facts: { documents } }, asked) => {
        if (!keepsMonthsWhole(asked)) return;
        said += isSet(asked, 'from') || isSet(asked, 'to') ? 1 : 0;
        const { has } = selectDocuments(documents, asked, null);
        const passing = documents.map(({ date }, d) => `${date.slice(0, 7)} ${has[d]}`);
        const months = documents.map(({ date }) => date.slice(0, 7));
        expect(new Set(passing).size).toBe(new Set(months).size);
      }),
      { numRuns: 1000 },
    );
    expect(said).toBeGreaterThan(30);
  });
});

describe('what was chosen', () => {
  it.each<[Partial<Filters>, readonly (readonly [string, readonly string[]])[]]>([
    [{}, []],
    [{ to: parseBound('2023') }, [['dates', ['to']]]],
    [{ from: parseBound('2022'), to: parseBound('2023') }, [['dates', ['from', 'to']]]],
    [{ role: ['spoke'] }, [['role', ['role']]]],
    [
      { q: 'x', role: ['spoke'], person: ['hao-peng'], kind: ['plenary'] },
      [
        ['kind', ['kind']],
        ['person and role', ['person', 'role']],
        ['query', ['q']],
      ],
    ],
    [
      { meta: ['colour.red', 'party.green', 'party.red'] },
      [
        ['colour', ['meta.colour']],
        ['Party', ['meta.party']],
      ],
    ],
  ])('%j is undone by choices', (asked, choices) => {
    expect(choicesOf({ ...NO_FILTERS, ...asked }, facts).map(({ label, keys }) => [label, keys])).toEqual(
      choices,
    );
  });
});

describe('the sentence that describes the filters', () => {
  it.each<[Partial<Filters>, string]>([
    [{}, 'All meetings'],
    [{ place: ['liaoning'], from: parseBound('2023-03') }, 'Meetings from March 2023 in Liaoning'],
    [{ from: parseBound('2023'), to: parseBound('2023-05-02') }, 'Meetings from 2023 to 2 May 2023'],
    [{ to: parseBound('2023') }, 'Meetings up to 2023'],
    [{ person: ['hao-peng'] }, 'Meetings with Hao Peng'],
    [
      { person: ['hao-peng', 'li-lecheng'], role: ['presided', 'cited'] },
      'Meetings at which Hao Peng or Li Lecheng presided or was cited',
    ],
    [{ role: ['spoke'] }, 'Meetings with someone who spoke'],
    [{ topic: ['reform'], q: '"new era"' }, 'Meetings on Reform that match "new era"'],
    [{ kind: ['atlantis'] }, 'Meetings of kind atlantis'],
    [
      { meta: ['colour.red', 'party.green', 'party.red'], place: ['liaoning'] },
      'Meetings in Liaoning of colour red and of Party Green or red',
    ],
  ])('%j is “%s”', (asked, sentence) => {
    expect(describeFilters({ ...NO_FILTERS, ...asked }, facts)).toBe(sentence);
  });
});

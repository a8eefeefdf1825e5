import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBound, parseDate } from '../../src/corpus/calendar';
import { GRANULARITIES, parsePeriod, periodOf, rangeOfPeriod } from '../../src/corpus/period';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { describeEvidence } from '../../src/view/describe/evidence';
import { formatEvidence, formatOpened, parseEvidence, parseOpened, withQuery } from '../../src/view/evidence';
import {
  columnOfEvidence,
  filtersOfEvidence,
  filtersOfRole,
  formulationsOfEvidence,
  unknownFormulation,
} from '../../src/view/evidenceQuestions';
import { PREFIXES } from '../../src/view/subcorpora';
import { corpusOf } from '../support/corpus';

describe('a period as written', () => {
  it('is read back to the days that it covers', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1789-01-01'), max: new Date('2400-12-31'), noInvalidDate: true }),
        fc.constantFrom(...GRANULARITIES),
        (instant, by) => {
          const date = parseDate(instant.toISOString().slice(0, 10));
          if (date === null) throw new Error('no date');
          expect(parsePeriod(periodOf(date, by))).toEqual({ by, range: rangeOfPeriod(date, by) });
        },
      ),
    );
  });

  it.each(['', '2023-W54', '2021-W53', '2023-13', '2023-Q5', '2023-02-30', '2023-', 'W07'])(
    'is not %j',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});

describe('evidence of another query', () => {
  it('is counted where the first was', () => {
    const query = '"a b"';
    expect(withQuery({ of: 'query', period: '2023-03', query: 'a b' }, query)).toEqual({
      of: 'query',
      period: '2023-03',
      query,
    });
    expect(withQuery({ of: 'term', period: null, term: 'economia' }, query)).toEqual({
      of: 'query',
      period: null,
      query,
    });
    const inMeeting = { of: 'meeting', period: null, id: '2023-03-02-a' } as const;
    expect(withQuery({ ...inMeeting, query: 'a b' }, query)).toEqual({ ...inMeeting, query });
  });
});

describe('evidence in the address', () => {
  const written = [
    ['term', '2023-03', 'three-year action'],
    ['term', 'all', 'two establishments OR two establishes'],
    ['person', '2022-W33', 'xi-jinping'],
    ['role', '2023', 'hao-peng', 'presided'],
    ['meetings', '2023-Q1'],
    ['meetings', '2023-03', 'kind', 'plenary-session'],
    ['meetings', '2023-03', 'meta.party', 'labour'],
    ['term', '2022-01-01..2022-12-31', 'reform'],
    ['without', 'all', 'reform'],
    ['query', '2023-03', '"new * pattern"'],
    ['query', 'all', 'refrom', ' NEAR/5 war'],
    ['appearance', 'all', 'hao-peng', '2023-02-17-liaoning-meeting-feb-'],
    ['meeting', '2023-02-17-528626af35be6906', 'refrom', ''],
    ['formulation', 'all', 'stuck-neck'],
    ['formulation', '2023', 'stuck-neck', 'neck-stuck'],
    ['uses', 'all', 'stuck-neck'],
    ['uses', '2023-Q1', 'stuck-neck', 'red-gene'],
    ['lacks', 'all', 'stuck-neck'],
    ['used-in', 'all', 'stuck-neck', 'liaoning'],
    ['presided', 'all', 'stuck-neck', 'hao-peng'],
    ['appearance', 'all', 'hao-peng', '2023-03-02-4943538ee7176661'],
    ['together', 'all', 'hao-peng', 'li-lecheng'],
    ['formulation-of-person', 'all', 'hao-peng', 'others', 'three-year-action'],
    ['silence', 'all', 'hu-yuting'],
    ['later', 'all', '2023-03-02'],
  ];

  it.each(written)('%j %j %j is read and written the same', (...members) => {
    const given = members.filter((member) => member !== undefined);
    const evidence = parseEvidence(given);
    if (evidence === undefined) throw new Error('not read');
    expect(formatEvidence(evidence)).toEqual(given);
    for (const prefix of PREFIXES) {
      const [of, ...rest] = given;
      const open = formatOpened({ prefix, evidence });
      expect(open).toEqual([`${prefix}${of}`, ...rest]);
      expect(parseOpened(open)).toEqual({ prefix, evidence });
    }
  });

  it.each([
    [[]],
    [['term']],
    [['c.term', 'all', 'x']],
    [['a.']],
    [['term', '2023-03']],
    [['term', '2023-13', 'x']],
    [['person', 'all', 'Xi Jinping']],
    [['role', 'all', 'hao-peng', 'chaired']],
    [['meetings', 'all', 'topic', 'ecology']],
    [['meetings', 'all', 'meta.', 'labour']],
    [['meetings', 'all', 'meta.Party', 'labour']],
    [['nothing', 'all', 'x']],
    [['term', '2023-01-01..2022-12-31', 'x']],
    [['term', '2022-02-30..2022-12-31', 'x']],
    [['without', 'all']],
    [['query', 'all']],
    [['query', '2023-13', 'x']],
    [['query', 'all', ' ']],
    [['meeting', '', 'x']],
    [['meeting', 'id']],
    [['formulation', 'all']],
    [['formulation', 'all', 'Stuck neck']],
    [['uses', 'all', 'a', 'b', 'c']],
    [['lacks', 'all', 'a', 'b']],
    [['used-in', 'all', 'a']],
    [['presided', 'all', 'a']],
    [['appearance', '2023', 'hao-peng', '2023-03-02-a']],
    [['appearance', 'all', 'hao-peng']],
    [['together', 'all', 'hao-peng', 'Li Lecheng']],
    [['formulation-of-person', 'all', 'hao-peng', 'neither', 'three-year-action']],
    [['formulation-of-person', 'all', 'hao-peng', 'theirs']],
    [['silence', 'all']],
    [['silence', '2023', 'hu-yuting']],
    [['silence', 'all', 'Hu Yuting']],
    [['later', 'all', '2023-02-30']],
    [['later', '2023', '2023-02-03']],
  ])('is not %j', (members) => {
    expect(parseEvidence(members)).toBeUndefined();
    expect(parseOpened(members)).toBeUndefined();
  });

  it('of a formulation narrows to the place or the presider, and asks for use or lack besides', () => {
    const usedIn = { of: 'used-in', period: null, formulation: 'stuck-neck', place: 'liaoning' } as const;
    expect(filtersOfEvidence(usedIn, NO_FILTERS)).toEqual({ ...NO_FILTERS, place: ['liaoning'] });
    expect(formulationsOfEvidence(usedIn)).toEqual({ uses: ['stuck-neck'], lacks: [], presider: null });
    const presided = {
      of: 'presided',
      period: '2023',
      formulation: 'stuck-neck',
      person: 'hao-peng',
    } as const;
    expect(filtersOfEvidence(presided, NO_FILTERS)).toEqual({ ...NO_FILTERS, from: '2023', to: '2023' });
    expect(formulationsOfEvidence(presided)).toEqual({
      uses: ['stuck-neck'],
      lacks: [],
      presider: 'hao-peng',
    });
    expect(formulationsOfEvidence({ of: 'lacks', period: null, formulation: 'a' })).toEqual({
      uses: [],
      lacks: ['a'],
      presider: null,
    });
    expect(
      formulationsOfEvidence({ of: 'formulation', period: null, formulation: 'a', variant: null }),
    ).toBeNull();
  });

  it('of a group of a column chooses the value, other columns kept, and asks for no other value', () => {
    const { facts } = corpusOf([{ date: '2023-01-01', meta: { Party: ['Labour'] }, paragraphs: ['A'] }]);
    const evidence = parseEvidence(['meetings', 'all', 'meta.party', 'labour']);
    if (evidence === undefined) throw new Error('not read');
    const filters = { ...NO_FILTERS, meta: ['paper.times', 'party.green', 'party.labour'] };
    expect(filtersOfEvidence(evidence, filters).meta).toEqual(['paper.times', 'party.labour']);
    expect(columnOfEvidence(evidence)).toBe('meta.party');
    expect(describeEvidence(evidence, facts)).toBe('meetings of Party Labour alone, all periods');
  });

  it('names what it is of, and says which formulation the corpus does not have', () => {
    const { facts } = corpusOf([{ date: '2023-01-01', place: 'North', paragraphs: ['A'] }], {
      formulations: [['stuck neck', 'neck-stuck'], ['red gene']],
    });
    const described = (members: readonly string[]) => {
      const evidence = parseEvidence(members);
      if (evidence === undefined) throw new Error('not read');
      return [describeEvidence(evidence, facts), unknownFormulation(evidence, facts)];
    };
    expect(described(['formulation', 'all', 'stuck-neck', 'neck-stuck'])).toEqual([
      '“neck-stuck” for “stuck neck”, all periods',
      null,
    ]);
    expect(described(['uses', '2023-03', 'stuck-neck', 'red-gene'])).toEqual([
      'meetings that use “stuck neck” and “red gene”, March 2023',
      null,
    ]);
    expect(described(['lacks', 'all', 'nowhere'])).toEqual([
      'meetings without “nowhere”, all periods',
      'nowhere',
    ]);
    expect(described(['used-in', 'all', 'red-gene', 'north'])).toEqual([
      'meetings in North that use “red gene”, all periods',
      null,
    ]);
  });

  it.each([
    ['2023-03-02', null, '2023-03-03'],
    ['2022-12-31', null, '2023-01-01'],
    ['2023-03-02', '2023-02', '2023-03-03'],
    ['2023-03-02', '2023-03-04', '2023-03-04'],
  ])('after %s, filtered from %s, begins on %s', (date, from, expected) => {
    const evidence = parseEvidence(['later', 'all', date]);
    if (evidence === undefined) throw new Error('not read');
    const filters = { ...NO_FILTERS, from: from === null ? null : parseBound(from) };
    expect(filtersOfEvidence(evidence, filters)).toEqual({ ...NO_FILTERS, from: expected });
  });

  it('chooses the meetings of its period within the filters', () => {
    const evidence = parseEvidence(['role', '2023-03', 'hao-peng', 'presided']);
    if (evidence === undefined) throw new Error('not read');
    const bound = parseBound('2023-03');
    const march = { ...NO_FILTERS, from: bound, to: bound };
    expect(filtersOfEvidence(evidence, NO_FILTERS)).toEqual(march);
    expect(filtersOfRole('hao-peng', 'presided', march)).toEqual({
      ...march,
      person: ['hao-peng'],
      role: ['presided'],
    });
  });

  it('asks two questions of one meeting where no filters can', () => {
    const both = { ...NO_FILTERS, person: ['xi-jinping'], role: [] };
    expect(filtersOfRole('hao-peng', 'presided', both)).toBeNull();
    expect(filtersOfRole('hao-peng', 'presided', { ...NO_FILTERS, role: ['spoke'] })).toBeNull();
    expect(filtersOfRole('xi-jinping', 'cited', both)).toEqual({ ...both, role: ['cited'] });
  });
});

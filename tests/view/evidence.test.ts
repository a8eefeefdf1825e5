import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBound, parseDate } from '../../src/corpus/calendar';
import { NO_FILTERS } from '../../src/corpus/filters';
import { GRANULARITIES, parsePeriod, periodOf, rangeOfPeriod } from '../../src/corpus/period';
import { filtersOfEvidence, filtersOfRole, formatEvidence, parseEvidence } from '../../src/view/evidence';

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

describe('evidence in the address', () => {
  const written = [
    ['term', '2023-03', 'three-year action'],
    ['term', 'all', 'two establishments OR two establishes'],
    ['person', '2022-W33', 'xi-jinping'],
    ['role', '2023', 'hao-peng', 'presided'],
    ['meetings', '2023-Q1'],
    ['meetings', '2023-03', 'kind', 'plenary-session'],
    ['query', '2023-03', '"new * pattern"'],
    ['query', 'all', 'refrom', ' NEAR/5 war'],
    ['meeting', '2023-02-17-528626af35be6906', 'refrom', ''],
  ];

  it.each(written)('%j %j %j is read and written the same', (...members) => {
    const given = members.filter((member) => member !== undefined);
    const evidence = parseEvidence(given);
    if (evidence === undefined) throw new Error('not read');
    expect(formatEvidence(evidence)).toEqual(given);
  });

  it.each([
    [[]],
    [['term']],
    [['term', '2023-03']],
    [['term', '2023-13', 'x']],
    [['person', 'all', 'Xi Jinping']],
    [['role', 'all', 'hao-peng', 'chaired']],
    [['meetings', 'all', 'topic', 'ecology']],
    [['nothing', 'all', 'x']],
    [['query', 'all']],
    [['query', '2023-13', 'x']],
    [['query', 'all', ' ']],
    [['meeting', '', 'x']],
    [['meeting', 'id']],
  ])('is not %j', (members) => {
    expect(parseEvidence(members)).toBeUndefined();
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBound, parseDate } from '../../src/corpus/calendar';
import { NO_FILTERS } from '../../src/corpus/filters';
import { GRANULARITIES, parsePeriod, periodOf, rangeOfPeriod } from '../../src/corpus/period';
import { filtersOfEvidence, formatEvidence, parseEvidence } from '../../src/view/evidence';

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
    ['appearance', 'all', 'hao-peng', '2023-03-02-4943538ee7176661'],
    ['together', 'all', 'hao-peng', 'li-lecheng'],
    ['formulation-of-person', 'all', 'hao-peng', 'others', 'three-year-action'],
    ['later', 'all', '2023-03-02'],
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
    [['appearance', '2023', 'hao-peng', '2023-03-02-a']],
    [['appearance', 'all', 'hao-peng']],
    [['together', 'all', 'hao-peng', 'Li Lecheng']],
    [['formulation-of-person', 'all', 'hao-peng', 'neither', 'three-year-action']],
    [['formulation-of-person', 'all', 'hao-peng', 'theirs']],
    [['later', 'all', '2023-02-30']],
    [['later', '2023', '2023-02-03']],
  ])('is not %j', (members) => {
    expect(parseEvidence(members)).toBeUndefined();
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
    expect(filtersOfEvidence(evidence, NO_FILTERS)).toEqual({
      ...NO_FILTERS,
      from: '2023-03',
      to: '2023-03',
      person: ['hao-peng'],
      role: ['presided'],
    });
  });
});

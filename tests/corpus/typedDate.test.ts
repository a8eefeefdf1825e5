import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTH_NAMES, parseBound } from '../../src/corpus/calendar';
import { readTypedDate } from '../../src/corpus/typedDate';

describe('a date as typed', () => {
  it.each([
    ['2023', '2023'],
    ['2023-02', '2023-02'],
    ['2023-2', '2023-02'],
    ['2023/3', '2023-03'],
    ['3/2023', '2023-03'],
    ['03.2023', '2023-03'],
    ['March 2023', '2023-03'],
    ['mar 2023', '2023-03'],
    ['Sept. 2023', '2023-09'],
    ['2023 March', '2023-03'],
    ['2023年3月', '2023-03'],
    ['2023-2-3', '2023-02-03'],
    ['2023/03/02', '2023-03-02'],
    ['2023.3.2', '2023-03-02'],
    [' 2023-03-02 ', '2023-03-02'],
    ['3 March 2023', '2023-03-03'],
    ['3rd of March, 2023', '2023-03-03'],
    ['3-Mar-2023', '2023-03-03'],
    ['March 3, 2023', '2023-03-03'],
    ['MARCH 3 2023', '2023-03-03'],
    ['2023年3月2日', '2023-03-02'],
    ['２０２３－２－３', '2023-02-03'],
    ['17.2.2023', '2023-02-17'],
    ['2/17/2023', '2023-02-17'],
    // Read in either way it is the same day.
    ['2/2/2023', '2023-02-02'],
    ['29.2.2024', '2024-02-29'],
  ])('%s is %s', (typed, bound) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'date', bound });
  });

  it.each([
    ['2.3.2023', '2023-03-02', '2023-02-03'],
    ['02/03/2023', '2023-03-02', '2023-02-03'],
    ['12-1-2023', '2023-01-12', '2023-12-01'],
  ])('%s may be %s or %s', (typed, dayFirst, monthFirst) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'ambiguous', readings: [dayFirst, monthFirst] });
  });

  it.each([
    '',
    'yesterday',
    '23-2-3',
    '2.3.23',
    '2023-13',
    '2023-02-30',
    '30 February 2023',
    '29.2.2023',
    '0 March 2023',
    'Ma 2023',
    'Marchy 2023',
    '3 March',
    '17/17/2023',
    '2023-W07',
    '20230302',
    '1 2 3 2023',
  ])('%j is none', (typed) => {
    expect(readTypedDate(typed)).toEqual({ kind: 'none' });
  });

  it('reads every day in each way that names its month or begins with its year', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = [iso.slice(0, 4), date.getUTCMonth() + 1, date.getUTCDate()];
        const name = MONTH_NAMES[month - 1] ?? '';
        for (const typed of [
          iso,
          `${year}/${month}/${number}`,
          `${number} ${name} ${year}`,
          `${name.slice(0, 3)} ${number}, ${year}`,
        ]) {
          expect([typed, readTypedDate(typed)]).toEqual([typed, { kind: 'date', bound: parseBound(iso) }]);
        }
      }),
    );
  });
});

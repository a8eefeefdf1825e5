import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/corpus/calendar';
import { type Granularity, listPeriods } from '../../src/corpus/period';
import { ticksOf } from '../../src/view/periodLabels';

function labels(from: string, to: string, by: Granularity, most: number) {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === null || last === null) throw new Error('no such date');
  return ticksOf(listPeriods({ from: first, to: last }, by), by, most).map(({ label }) => label);
}

describe('labels of periods', () => {
  test.each([
    [
      '2023-02-01',
      '2023-12-31',
      'month',
      12,
      ['Feb 2023', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ],
    ['2022-08-01', '2023-06-30', 'month', 4, ['Oct 2022', 'Jan 2023', 'Apr']],
    ['2022-01-01', '2023-12-31', 'month', 2, ['2022', '2023']],
    ['2023-04-01', '2024-03-31', 'quarter', 8, ['Q2 2023', 'Q3', 'Q4', '2024']],
    ['2022-12-30', '2023-01-03', 'day', 5, ['30 Dec 2022', '31 Dec', '1 Jan 2023', '2 Jan', '3 Jan']],
    ['2019-01-01', '2021-12-31', 'year', 5, ['2019', '2020', '2021']],
  ] as const)('%s to %s by %s: the first names its year', (from, to, by, most, expected) => {
    expect(labels(from, to, by, most)).toEqual(expected);
  });
});

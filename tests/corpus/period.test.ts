import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, firstDayOf, lastDayOf } from '../../src/corpus/calendar';
import {
  boundsOfRange,
  type DateRange,
  defaultGranularity,
  describePeriod,
  GRANULARITIES,
  listPeriods,
  periodOf,
  rangeOfPeriod,
} from '../../src/corpus/period';
import { FIRST, LAST, slowWeek, textOfDay } from '../support/calendar';
import { day } from '../support/corpus';

const range = (from: string, to: string): DateRange => ({ from: day(from), to: day(to) });

const shortRange = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.nat(900))
  .map(([from, length]) => range(textOfDay(from), textOfDay(Math.min(from + length, LAST))));

describe('the ISO week', () => {
  it.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2022-01-01', '2021-W52'],
    ['2023-01-01', '2022-W52'],
    ['2023-02-17', '2023-W07'],
    ['2024-12-30', '2025-W01'],
    ['2008-12-29', '2009-W01'],
    ['1789-07-14', '1789-W29'],
    ['1789-12-31', '1789-W53'],
    ['1790-01-03', '1789-W53'],
    ['0001-01-01', '0001-W01'],
  ])('of %s is %s', (date, week) => {
    expect(periodOf(day(date), 'week')).toBe(week);
  });

  it('agrees with the definition by 4 January', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
        expect(periodOf(day(textOfDay(number)), 'week')).toBe(slowWeek(number));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a period', () => {
  it('is written as the design says', () => {
    const date = day('2023-08-09');
    expect(GRANULARITIES.map((by) => periodOf(date, by))).toEqual([
      '2023-08-09',
      '2023-W32',
      '2023-08',
      '2023-Q3',
      '2023',
    ]);
  });

  it('is said in words', () => {
    const date = day('2023-08-09');
    expect(GRANULARITIES.map((by) => describePeriod(periodOf(date, by), by))).toEqual([
      '9 August 2023',
      'week 32 of 2023',
      'August 2023',
      'third quarter of 2023',
      '2023',
    ]);
  });

  it('covers exactly the days that are in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom(...GRANULARITIES), (number, by) => {
        const date = day(textOfDay(number));
        const { from, to } = rangeOfPeriod(date, by);
        const own = periodOf(date, by);
        expect([periodOf(from, by), periodOf(to, by)]).toEqual([own, own]);
        if (dayNumber(from) > FIRST) expect(periodOf(day(textOfDay(dayNumber(from) - 1)), by)).not.toBe(own);
        if (dayNumber(to) < LAST) expect(periodOf(day(textOfDay(dayNumber(to) + 1)), by)).not.toBe(own);
      }),
      { numRuns: 2000 },
    );
  });

  it('ends with the calendar', () => {
    expect(rangeOfPeriod(day('9999-12-31'), 'week')).toEqual(range('9999-12-27', '9999-12-31'));
    expect(listPeriods(range('9999-12-20', '9999-12-31'), 'week')).toHaveLength(2);
  });
});

describe('the periods of a range', () => {
  it('are contiguous, in order, and hold every day of it', () => {
    fc.assert(
      fc.property(shortRange, fc.constantFrom(...GRANULARITIES), (days, by) => {
        const periods = listPeriods(days, by);
        const names = periods.map(({ period }) => period);
        expect(names).toEqual([...new Set(names)].sort());
        expect(periods[0]?.range.from).toBe(rangeOfPeriod(days.from, by).from);
        expect(periods.at(-1)?.range.to).toBe(rangeOfPeriod(days.to, by).to);
        periods.slice(1).forEach((next, i) => {
          const before = periods[i];
          expect(before === undefined ? null : dayNumber(before.range.to) + 1).toBe(
            dayNumber(next.range.from),
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  it('are 24 months in the two years of the first corpus', () => {
    expect(listPeriods(range('2022-01-01', '2023-12-31'), 'month')).toHaveLength(24);
  });

  it('are none where the range ends before it begins', () => {
    expect(listPeriods(range('2023-02-01', '2023-01-01'), 'month')).toEqual([]);
  });
});

describe('the granularity of a range that names none', () => {
  it.each([
    ['2023-01-01', '2023-01-01', 'day'],
    ['2023-01-01', '2023-01-31', 'day'],
    ['2023-01-01', '2023-02-01', 'month'],
    ['2023-01-15', '2023-02-14', 'day'],
    ['2023-01-15', '2023-02-15', 'month'],
    ['2013-01-01', '2022-12-31', 'month'],
    ['2013-01-01', '2023-01-01', 'year'],
    ['2013-03-15', '2023-03-14', 'month'],
    ['2013-03-15', '2023-03-15', 'year'],
    ['1789-01-01', '2023-12-31', 'year'],
  ])('from %s to %s is the %s', (from, to, by) => {
    expect(defaultGranularity(range(from, to))).toBe(by);
  });
});

describe('the bounds of a range', () => {
  it.each([
    ['2023-03-01', '2023-03-31', '2023-03', '2023-03'],
    ['2022-01-01', '2023-12-31', '2022', '2023'],
    ['2022-02-01', '2023-12-31', '2022-02', '2023-12'],
    ['2024-02-01', '2024-02-29', '2024-02', '2024-02'],
    ['2024-02-01', '2024-02-28', '2024-02-01', '2024-02-28'],
    ['2023-02-17', '2023-02-17', '2023-02-17', '2023-02-17'],
  ])('from %s to %s are %s and %s', (first, last, from, to) => {
    expect(boundsOfRange(range(first, last))).toEqual({ from, to });
  });

  it('filter to the range that they were made from', () => {
    const whole = fc
      .tuple(shortRange, fc.constantFrom(...GRANULARITIES))
      .map(([days, by]) => ({ from: rangeOfPeriod(days.from, by).from, to: rangeOfPeriod(days.to, by).to }));
    fc.assert(
      fc.property(fc.oneof(shortRange, whole), (days) => {
        const { from, to } = boundsOfRange(days);
        expect({ from: firstDayOf(from), to: lastDayOf(to) }).toEqual(days);
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  describeDate,
  firstDayOf,
  lastDayOf,
  parseBound,
  parseDate,
  weekdayOf,
} from '../../src/corpus/calendar';
import { DAY, FIRST, LAST, textOfDay, utc } from '../support/calendar';
import { day } from '../support/corpus';

const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('a date', () => {
  it.each(['2023-02-17', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1789-07-14'])(
    'can be %s',
    (text) => {
      expect(parseDate(text)).toBe(text);
    },
  );

  it.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-2-1',
    '0000-01-01',
    '2023-00-10',
    '2023-13-01',
    '2023-01-00',
    '2023-01-32',
    '10000-01-01',
    ' 2023-01-01',
    '2023-01-01\n',
    '2023-01-01T00:00',
    '２０２３-01-01',
    '-2023-01-01',
    '2023/01/01',
    '',
  ])('cannot be %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('is read exactly where the calendar has the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, number) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
        const exists = new Date(utc(year, month, number)).toISOString().slice(0, 10) === text;
        expect(parseDate(text)).toBe(exists ? text : null);
      }),
      { numRuns: 2000 },
    );
  });

  it('throws where its parts are no day', () => {
    expect(dateOf(2023, 2, 28)).toBe('2023-02-28');
    expect(() => dateOf(2023, 2, 29)).toThrow('no such date: 2023-02-29');
    expect(() => dateOf(10000, 1, 1)).toThrow(RangeError);
  });

  it('is written in words', () => {
    expect(describeDate(day('2023-02-07'))).toBe('7 February 2023');
  });
});

describe('the number of a day', () => {
  it('agrees with UTC from year 1 to 9999, and so does its inverse', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = day(textOfDay(number));
        expect(dayNumber(date)).toBe(number);
        expect(dateOfDayNumber(number)).toBe(date);
        expect(weekdayOf(date)).toBe(new Date(number * DAY).getUTCDay() || 7);
      }),
      { numRuns: 3000 },
    );
  });

  it('steps by one over every day of 400 years', () => {
    const wrong = [];
    for (let number = utc(1799, 12, 1) / DAY; number < utc(2200, 2, 1) / DAY; number += 1) {
      if (dateOfDayNumber(number) !== textOfDay(number)) wrong.push(textOfDay(number));
    }
    expect(wrong).toEqual([]);
  });

  it('has both ends of the calendar and nothing beyond them', () => {
    expect([dateOfDayNumber(FIRST), dateOfDayNumber(LAST)]).toEqual(['0001-01-01', '9999-12-31']);
    expect(() => dateOfDayNumber(FIRST - 1)).toThrow(RangeError);
    expect(() => dateOfDayNumber(LAST + 1)).toThrow(RangeError);
  });
});

describe('months', () => {
  it('have their days', () => {
    const days = (year: number) => Array.from({ length: 12 }, (_, m) => daysInMonth(year, m + 1));
    expect(days(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([29, 28, 29]);
  });
});

describe('a bound', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-02-17', '2023-02-17', '2023-02-17'],
    ['0001', '0001-01-01', '0001-12-31'],
  ])('%s includes %s to %s', (text, first, last) => {
    const bound = parseBound(text);
    expect(bound === null ? [] : [firstDayOf(bound), lastDayOf(bound)]).toEqual([first, last]);
  });

  it.each([
    '',
    '23',
    '0000',
    '2023-13',
    '2023-00',
    '2023-2',
    '2023-02-30',
    '2023-02-',
    '2023-W07',
    '2023-Q1',
    '12023',
  ])('is not %j', (text) => {
    expect(parseBound(text)).toBeNull();
  });
});

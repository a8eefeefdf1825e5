// Periods of the time axis: what a date falls in, which days a period covers, and all periods of a range.
import {
  type CalendarDate,
  type DateBound,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  describeDate,
  firstDayOf,
  monthName,
  parseBound,
  parseDate,
  partsOf,
  weekdayOf,
} from './calendar';

export const GRANULARITIES = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** 2023-02-17, 2023-W07, 2023-02, 2023-Q1 or 2023; text order is time order within one granularity. */
export type Period = string;

/** Both days inclusive. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The period that holds the date. Weeks are ISO 8601: 2023-01-01 is in 2022-W52. */
export function periodOf(date: CalendarDate, by: Granularity): Period {
  switch (by) {
    case 'day':
      return date;
    case 'week': {
      const thursday = dateOfDayNumber(dayNumber(date) - weekdayOf(date) + 4);
      const { year } = partsOf(thursday);
      const week = Math.floor((dayNumber(thursday) - dayNumber(dateOf(year, 1, 1))) / 7) + 1;
      return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
    }
    case 'month':
      return date.slice(0, 7);
    case 'quarter':
      return `${date.slice(0, 4)}-Q${Math.ceil(partsOf(date).month / 3)}`;
    case 'year':
      return date.slice(0, 4);
  }
}

/** 9999-12-31, a Friday: the last week ends there. */
const LAST_DAY = 2932896;

/** First and last day of the period that holds the date. */
export function rangeOfPeriod(date: CalendarDate, by: Granularity): DateRange {
  const { year, month } = partsOf(date);
  switch (by) {
    case 'day':
      return { from: date, to: date };
    case 'week': {
      const monday = dayNumber(date) - weekdayOf(date) + 1;
      return { from: dateOfDayNumber(monday), to: dateOfDayNumber(Math.min(monday + 6, LAST_DAY)) };
    }
    case 'month':
      return { from: dateOf(year, month, 1), to: dateOf(year, month, daysInMonth(year, month)) };
    case 'quarter': {
      const last = Math.ceil(month / 3) * 3;
      return { from: dateOf(year, last - 2, 1), to: dateOf(year, last, daysInMonth(year, last)) };
    }
    case 'year':
      return { from: dateOf(year, 1, 1), to: dateOf(year, 12, 31) };
  }
}

export interface PeriodOnAxis {
  readonly period: Period;
  readonly range: DateRange;
}

/** Every period that touches the range, in order. */
export function listPeriods(range: DateRange, by: Granularity): readonly PeriodOnAxis[] {
  const periods: PeriodOnAxis[] = [];
  for (let date = range.from; date <= range.to; ) {
    const covered = rangeOfPeriod(date, by);
    periods.push({ period: periodOf(date, by), range: covered });
    if (covered.to >= '9999-12-31') break;
    date = dateOfDayNumber(dayNumber(covered.to) + 1);
  }
  return periods;
}

/** Day up to 31 days, month up to 10 years, else year. */
export function defaultGranularity(range: DateRange): Granularity {
  if (dayNumber(range.to) - dayNumber(range.from) + 1 <= 31) return 'day';
  const from = partsOf(range.from);
  const to = partsOf(range.to);
  const months = (to.year - from.year) * 12 + to.month - from.month + (to.day >= from.day ? 1 : 0);
  return months <= 120 ? 'month' : 'year';
}

/** The shortest `from` and `to`, both of one length, that filter to a range: a whole month as 2023-03, a whole year as 2023. */
export function boundsOfRange(range: DateRange): { readonly from: DateBound; readonly to: DateBound } {
  const from = partsOf(range.from);
  const to = partsOf(range.to);
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  const length = !wholeMonths ? 10 : from.month === 1 && to.month === 12 ? 4 : 7;
  return { from: bound(range.from.slice(0, length)), to: bound(range.to.slice(0, length)) };
}

function bound(text: string): DateBound {
  const parsed = parseBound(text);
  if (parsed === null) throw new RangeError(`no such date: ${text}`);
  return parsed;
}

/** A period in words: "17 February 2023", "week 7 of 2023", "February 2023", "first quarter of 2023", "2023". */
export function describePeriod(period: Period, by: Granularity): string {
  const year = period.slice(0, 4);
  switch (by) {
    case 'day':
      return describeDate(period as CalendarDate);
    case 'week':
      return `week ${Number(period.slice(6))} of ${year}`;
    case 'month':
      return `${monthName(Number(period.slice(5, 7)))} ${year}`;
    case 'quarter':
      return `${['first', 'second', 'third', 'fourth'][Number(period.slice(6)) - 1]} quarter of ${year}`;
    case 'year':
      return year;
  }
}

/** A period as it is written, back to its granularity and its days; null where the text is no period. */
export function parsePeriod(text: string): { readonly by: Granularity; readonly range: DateRange } | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(text);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  const by: Granularity =
    week !== null
      ? 'week'
      : quarter !== null
        ? 'quarter'
        : text.length === 10
          ? 'day'
          : text.length === 7
            ? 'month'
            : 'year';
  const first =
    week !== null
      ? dayOfWeek(Number(week[1]), Number(week[2]))
      : parseBound(
          quarter === null ? text : `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}`,
        );
  if (first === null) return null;
  const date = firstDayOf(first);
  return periodOf(date, by) === text ? { by, range: rangeOfPeriod(date, by) } : null;
}

// 4 January is always in week 1 (ISO 8601).
function dayOfWeek(year: number, week: number): DateBound | null {
  const fourth = parseDate(`${String(year).padStart(4, '0')}-01-04`);
  if (fourth === null || week < 1 || week > 53) return null;
  return parseBound(dateOfDayNumber(dayNumber(fourth) + (week - 1) * 7));
}

// Calendar dates as text (YYYY-MM-DD), never instants: no time zone can move them. Proleptic Gregorian.

declare const calendarDate: unique symbol;
/** A date that exists, written YYYY-MM-DD; text order is date order. */
export type CalendarDate = string & { readonly [calendarDate]: true };

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1 to 12): daysInMonth(2024, 2) is 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date written YYYY-MM-DD, or null where the text is no such date: 2023-02-30 is null. Years 0001 to 9999. */
export function parseDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as CalendarDate;
}

/** The date of these parts; throws a RangeError where there is no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = parseDate(text);
  if (date === null) throw new RangeError(`no such date: ${text}`);
  return date;
}

export function partsOf(date: CalendarDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01, negative before it (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of dayNumber. */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** A bound of a range as people type it: YYYY, YYYY-MM or YYYY-MM-DD. */
export type DateBound = string & { readonly [dateBound]: true };
declare const dateBound: unique symbol;

/** The bound, or null where the text is none: 2023, 2023-02 and 2023-02-17 are bounds, 2023-13 is not. */
export function parseBound(text: string): DateBound | null {
  const padded = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  return parseDate(padded) === null ? null : (text as DateBound);
}

/** First day that a bound includes as the start of a range. */
export function firstDayOf(bound: DateBound): CalendarDate {
  const { year, month, day } = boundParts(bound);
  return dateOf(year, month ?? 1, day ?? 1);
}

/** Last day that a bound includes as the end of a range: 2024-02 ends on 2024-02-29. */
export function lastDayOf(bound: DateBound): CalendarDate {
  const { year, month, day } = boundParts(bound);
  const lastMonth = month ?? 12;
  return dateOf(year, lastMonth, day ?? daysInMonth(year, lastMonth));
}

function boundParts(bound: DateBound): { year: number; month: number | null; day: number | null } {
  return {
    year: Number(bound.slice(0, 4)),
    month: bound.length >= 7 ? Number(bound.slice(5, 7)) : null,
    day: bound.length === 10 ? Number(bound.slice(8, 10)) : null,
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English month names, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS;

/** The name of month 1 to 12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`no such month: ${month}`);
  return name;
}

/** 2023-02-17 as "17 February 2023". */
export function describeDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

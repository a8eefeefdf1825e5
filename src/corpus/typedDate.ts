// A date as people type it: 2023-2-3, 2023/03/02, 3 March 2023, March 2023. What reads in two ways is refused with both.
import { type DateBound, MONTH_NAMES, parseBound } from './calendar';

export type TypedDate =
  | { readonly kind: 'date'; readonly bound: DateBound }
  /** Day before month, and month before day. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [DateBound, DateBound] }
  | { readonly kind: 'none' };

const NONE: TypedDate = { kind: 'none' };

/** Years have four digits, months are numbers or English names. */
export function readTypedDate(typed: string): TypedDate {
  const text = typed.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})(?: ?[-/.年] ?(\d{1,2})(?: ?[-/.月] ?(\d{1,2}))?)?[月日.]?$/u.exec(text);
  if (yearFirst !== null) return dateFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(?:(\d{1,2}) ?[-/.] ?)?(\d{1,2}) ?[-/.] ?(\d{4})$/u.exec(text);
  if (yearLast === null) return readNamedMonth(text);
  const [, first, second, year] = yearLast;
  return first === undefined
    ? dateFrom(year, second)
    : oneOfTwo(dateFrom(year, second, first), dateFrom(year, first, second));
}

function oneOfTwo(dayFirst: TypedDate, monthFirst: TypedDate): TypedDate {
  if (dayFirst.kind !== 'date') return monthFirst;
  if (monthFirst.kind !== 'date' || monthFirst.bound === dayFirst.bound) return dayFirst;
  return { kind: 'ambiguous', readings: [dayFirst.bound, monthFirst.bound] };
}

const DAY_BEFORE = /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]+) (\d{4})$/;
const DAY_AFTER = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/;
const YEAR_BEFORE = /^(\d{4}) ([a-z]+)(?: (\d{1,2}))?$/;

function readNamedMonth(text: string): TypedDate {
  const words = text.toLowerCase().replace(/[\s,.-]+/gu, ' ');
  const before = DAY_BEFORE.exec(words);
  if (before !== null) return dateFrom(before[3], monthOf(before[2]), before[1]);
  const after = DAY_AFTER.exec(words);
  if (after !== null) return dateFrom(after[3], monthOf(after[1]), after[2]);
  const last = YEAR_BEFORE.exec(words);
  return last === null ? NONE : dateFrom(last[1], monthOf(last[2]), last[3]);
}

/** The number of a month whose name begins so, with three letters or more. */
function monthOf(name = ''): string {
  const month = MONTH_NAMES.findIndex((full) => full.toLowerCase().startsWith(name));
  return name.length < 3 || month < 0 ? '0' : String(month + 1);
}

function dateFrom(year = '', ...parts: readonly (string | undefined)[]): TypedDate {
  const padded = parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
  const bound = parseBound([year, ...padded].join('-'));
  return bound === null ? NONE : { kind: 'date', bound };
}

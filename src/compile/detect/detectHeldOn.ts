// The day on which a meeting was held, where the opening says so; what it leaves out comes from the seed's date.
import {
  type CalendarDate,
  dateOf,
  daysInMonth,
  MONTH_NAMES,
  parseDate,
  partsOf,
} from '../../corpus/calendar';
import { atOf, type Finding, type Reading } from '../reading';
import { findHoldingClause } from './holdingClause';

const MONTH = `(?:${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const UNTIL = '(?:\\s*(?:[-–—]|to|and)\\s*(?:\\d{1,2})(?:st|nd|rd|th)?)?';
const DATE = new RegExp(
  [
    '\\b(?:on|from)\\s+',
    '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?',
    '(?:the\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night)\\s+of\\s+)?',
    `(?:(\\d{4}-\\d{2}-\\d{2})|(${MONTH})\\s+${DAY}${UNTIL}(?:,?\\s+(\\d{4}))?`,
    `|(?:the\\s+)?${DAY}${UNTIL}\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(\\d{4}))?`,
    `|the\\s+(\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:\\p{Lu}|meeting|session)))\\b`,
  ].join(''),
  'giu',
);

/** The date nearest to the verb of holding: the last before it, else the first after it. */
export function detectHeldOn(reading: Reading): Finding<CalendarDate> | null {
  for (const sentence of reading.opening) {
    const clause = findHoldingClause(sentence.text);
    if (clause === null) continue;
    const dates = [...clause.text.matchAll(DATE)];
    const nearest = dates.filter(({ index }) => index < clause.verb).at(-1) ?? dates[0];
    if (nearest === undefined) continue;
    const value = completeDate(nearest, reading.date);
    if (value !== null) return { value, rule: 'date of the holding', at: atOf(sentence) };
  }
  return null;
}

function completeDate(match: RegExpExecArray, dated: CalendarDate): CalendarDate | null {
  const [, full, monthFirst, dayAfter, yearAfter, dayBefore, monthLast, yearLast, dayOnly] = match;
  const notLater = (date: CalendarDate | null): CalendarDate | null =>
    date !== null && date <= dated ? date : null;
  if (full !== undefined) return notLater(parseDate(full));
  const seed = partsOf(dated);
  const day = Number(dayAfter ?? dayBefore ?? dayOnly);
  const monthText = monthFirst ?? monthLast;
  if (monthText === undefined) {
    const earlier =
      seed.month === 1 ? { year: seed.year - 1, month: 12 } : { ...seed, month: seed.month - 1 };
    return (
      notLater(existing(seed.year, seed.month, day)) ?? notLater(existing(earlier.year, earlier.month, day))
    );
  }
  const month =
    MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === monthText.slice(0, 3).toLowerCase()) +
    1;
  const year = yearAfter ?? yearLast;
  if (year !== undefined) return notLater(existing(Number(year), month, day));
  return notLater(existing(seed.year, month, day)) ?? existing(seed.year - 1, month, day);
}

function existing(year: number, month: number, day: number): CalendarDate | null {
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month) ? dateOf(year, month, day) : null;
}

// The day on which a meeting was held, where the opening says so; what it leaves out comes from the seed's date.
import {
  type CalendarDate,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  MONTH_NAMES,
  parseDate,
  partsOf,
  weekdayOf,
} from '../../corpus/calendar';
import type { Finding, Reading } from '../reading';
import { findHoldingClause } from './holdingClause';
import type { Statement } from './statements';

const WEEKDAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];
const WEEKDAY = `(?:${WEEKDAYS.join('|')})day`;
const MONTH = `(?:${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const UNTIL = '(?:\\s*(?:[-–—]|to|and)\\s*(?:\\d{1,2})(?:st|nd|rd|th)?)?';
const MONTH_AND_DAY = [
  `(\\d{4}-\\d{2}-\\d{2})|(${MONTH})\\s+${DAY}${UNTIL}(?:,?\\s+(\\d{4}))?`,
  `|(?:the\\s+)?${DAY}${UNTIL}\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(\\d{4}))?`,
].join('');
const WEEKDAYS_BEFORE = `${WEEKDAY}(?:\\s+and\\s+${WEEKDAY})?,?\\s+`;
const ON = [
  `(?:\\b(?:on|from|(?<=\\b(?:meeting|session|sitting|round\\s+table)\\s)of)\\s+(?:${WEEKDAYS_BEFORE})?|\\b${WEEKDAYS_BEFORE})`,
  '(?:the\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night)\\s+of\\s+)?',
].join('');
const DATE = new RegExp(
  `${ON}(?:${MONTH_AND_DAY}|the\\s+(\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:\\p{Lu}|meeting|session)))\\b`,
  'giu',
);
const DATE_IN_BRACKETS = new RegExp(`\\((?:${MONTH_AND_DAY})\\)`, 'iu');
const DATE_OF_LINE = new RegExp(`\\b(?:${MONTH_AND_DAY})\\b`, 'giu');
/** "BEIJING, March 14 (Xinhua) --", "LANZHOU, Dec. 19.": the day that "today" means. */
const DATELINE = new RegExp(
  `^[^.;:]{0,60}?(?:\\(|,\\s|\\s)(?:${MONTH_AND_DAY})(?:\\)|[.:](?=\\s|$)|,?\\s*(?:\\(|[-–—]|\\p{Lu}{2,}))`,
  'iu',
);
/** The same with nothing but a place before it. */
const PLACE_AND_DATE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}’-]*[ ,]+){1,4}(?:${MONTH_AND_DAY})(?:[.:](?=\\s|$)|,?\\s*(?:\\(|[-–—]))`,
  'u',
);
const RELATIVE = new RegExp(
  `\\b(?:(yesterday|last\\s+night)|(today|this\\s+(?:morning|afternoon|evening)|tonight)|(?:on\\s+|last\\s+|(?<=\\b(?:met|convened|sat)\\s)|^(?=\\S+['’]s\\s))(${WEEKDAY}))\\b`,
  'giu',
);
/** Someone's own words: "we met today" tells of another meeting. */
const FIRST_PERSON = /\b(?:I|we|We|my|our)\b/u;
const MEETING =
  /\b(?:meeting|session|council|committee|cabinet|assembly|board|conference|minutes|summit)\b/iu;
const OPENING = 6;
const LONGEST_HEADING = 90;
const FINITE = /\b(?:will|is|are|was|were|be|has|have|had)\b/u;

/**
 * The date nearest to the verb of holding: the last before it, else the first after it; else that of a heading.
 * `reports` is whether the document is known to report a meeting.
 */
export function detectHeldOn(
  reading: Reading,
  statements: readonly Statement[],
  reports: boolean,
): Finding<CalendarDate> | null {
  const opening = statements.slice(0, OPENING);
  const dateline = firstOf(opening.slice(0, 2), ({ text }) => completed(DATELINE.exec(text), reading.date));
  const inBrackets = firstOf(opening, ({ text }) => completed(DATE_IN_BRACKETS.exec(text), reading.date));
  const today = dateline ?? inBrackets ?? reading.date;
  const found = (
    value: CalendarDate | null,
    rule: string,
    { at }: Statement,
  ): Finding<CalendarDate> | null => (value === null ? null : { value, rule, at });
  return (
    firstOf(opening, (statement) =>
      found(dateInClause(statement.text, reading.date, today, reports), 'date of the holding', statement),
    ) ??
    firstOf(opening, (statement) => {
      if (!reports || !isHeading(statement, opening.indexOf(statement))) return null;
      const dates = [...statement.text.matchAll(DATE_OF_LINE)];
      return found(completed(dates.at(-1) ?? null, reading.date), 'date of the heading', statement);
    }) ??
    firstOf(opening, (statement) => {
      if (!reports) return null;
      return found(
        completed(DATE_IN_BRACKETS.exec(statement.text), reading.date),
        'date in brackets',
        statement,
      );
    }) ??
    firstOf(opening.slice(0, 2), (statement) =>
      reports
        ? found(
            completed(PLACE_AND_DATE.exec(statement.text), reading.date),
            'date of the dateline',
            statement,
          )
        : null,
    )
  );
}

// A line of a heading, or a sentence at the beginning that says of nothing that it took place.
function isHeading({ text, isLine }: Statement, index: number): boolean {
  const isShort = text.length < LONGEST_HEADING;
  if (isLine) return isShort || MEETING.test(text);
  return index < 2 && isShort && !FINITE.test(text) && findHoldingClause(text, 'meeting') === null;
}

function dateInClause(
  text: string,
  dated: CalendarDate,
  today: CalendarDate,
  reports: boolean,
): CalendarDate | null {
  const clause = findHoldingClause(text, reports ? 'meeting' : 'holding');
  if (clause === null) return null;
  const nearest = (form: RegExp): RegExpExecArray | null => {
    const matches = [...clause.text.matchAll(form)];
    return matches.filter(({ index }) => index < clause.verb).at(-1) ?? matches[0] ?? null;
  };
  const date = nearest(DATE);
  if (date !== null) return completed(date, dated);
  if (!reports || FIRST_PERSON.test(clause.text)) return null;
  const relative = nearest(RELATIVE);
  return relative === null ? null : relativeDate(relative, today);
}

function relativeDate([, yesterday, now, weekday]: RegExpExecArray, today: CalendarDate): CalendarDate {
  if (now !== undefined) return today;
  if (yesterday !== undefined) return dateOfDayNumber(dayNumber(today) - 1);
  const wanted = WEEKDAYS.findIndex((name) => weekday?.toLowerCase().startsWith(name)) + 1;
  return dateOfDayNumber(dayNumber(today) - ((weekdayOf(today) - wanted + 7) % 7));
}

/** The date that a match of one of the forms names, or null where there is none that is not later than the seed's. */
function completed(match: RegExpExecArray | null, dated: CalendarDate): CalendarDate | null {
  if (match === null) return null;
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

function firstOf<T, R>(list: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

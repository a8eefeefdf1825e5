// Dates by JavaScript's own Date in UTC, which src/corpus/calendar.ts does not use.

export const DAY = 86_400_000;
export const FIRST = utc(1, 1, 1) / DAY;
export const LAST = utc(9999, 12, 31) / DAY;

/** Milliseconds; Date.UTC reads the years 0 to 99 as 1900 to 1999. */
export function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

export function textOfDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The ISO week by its definition: weeks begin on Monday, week 1 is the one that holds 4 January. */
export function slowWeek(number: number): string {
  const mondayOf = (day: number) => day - ((new Date(day * DAY).getUTCDay() + 6) % 7);
  const year = new Date(number * DAY).getUTCFullYear();
  for (const candidate of [year + 1, year, year - 1]) {
    const firstMonday = mondayOf(utc(candidate, 1, 4) / DAY);
    if (number >= firstMonday) {
      const week = (mondayOf(number) - firstMonday) / 7 + 1;
      return `${String(candidate).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
    }
  }
  throw new Error('no week');
}

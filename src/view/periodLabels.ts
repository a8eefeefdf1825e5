// Short labels of periods on an axis: the first names its year, and so does each that begins another.
import { type CalendarDate, dayNumber, MONTH_NAMES, partsOf } from '../corpus/calendar';
import type { Granularity, PeriodOnAxis } from '../corpus/period';

export interface AxisTick {
  /** Index of the period on the axis. */
  readonly index: number;
  readonly label: string;
}

/** Ticks at round places of the axis, at most about `most` of them. */
export function ticksOf(
  periods: readonly PeriodOnAxis[],
  by: Granularity,
  most: number,
): readonly AxisTick[] {
  const steps = STEPS[by];
  const step =
    steps.find((candidate) => periods.length / candidate <= most) ?? Math.ceil(periods.length / most);
  const some = periods.some(({ range }) => ordinal(range.from, by) % step === 0);
  let year = 0;
  return periods.flatMap(({ range }, index) => {
    const isRound = ordinal(range.from, by) % step === 0;
    if (!isRound && (some || index > 0)) return [];
    const parts = partsOf(range.from);
    const label = labelOf(parts, by, step, parts.year !== year);
    year = parts.year;
    return [{ index, label }];
  });
}

const STEPS: Record<Granularity, readonly number[]> = {
  day: [1, 2, 5, 7, 14, 28],
  week: [1, 2, 4, 13, 26, 52],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
  quarter: [1, 2, 4, 8, 20, 40],
  year: [1, 2, 5, 10, 20, 25, 50, 100],
};

// Counts periods so that round steps fall on round labels.
function ordinal(date: CalendarDate, by: Granularity): number {
  const { year, month, day } = partsOf(date);
  switch (by) {
    case 'day':
      return day - 1;
    case 'week':
      return Math.floor((dayNumber(date) + 3) / 7);
    case 'month':
      return year * 12 + month - 1;
    case 'quarter':
      return year * 4 + Math.floor((month - 1) / 3);
    case 'year':
      return year;
  }
}

function labelOf(
  { year, month, day }: ReturnType<typeof partsOf>,
  by: Granularity,
  step: number,
  withYear: boolean,
): string {
  const name = (MONTH_NAMES[month - 1] ?? '').slice(0, 3);
  const ofYear = withYear ? ` ${year}` : '';
  switch (by) {
    case 'day':
    case 'week':
      return `${day} ${name}${ofYear}`;
    case 'month':
      return step >= 12 ? String(year) : `${name}${ofYear}`;
    case 'quarter':
      return step >= 4 || (withYear && month === 1) ? String(year) : `Q${Math.ceil(month / 3)}${ofYear}`;
    case 'year':
      return String(year);
  }
}

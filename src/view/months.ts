// The months of the date slider, as whole numbers: year x 12 + month - 1.
import {
  type CalendarDate,
  type DateBound,
  firstDayOf,
  lastDayOf,
  monthName,
  parseBound,
  partsOf,
} from '../corpus/calendar';
import type { DateRange } from '../corpus/period';

export type MonthNumber = number;

export function monthOf(date: CalendarDate): MonthNumber {
  const { year, month } = partsOf(date);
  return year * 12 + month - 1;
}

/** 2023-03 for the number of March 2023. */
function boundOfMonth(month: MonthNumber): DateBound {
  const text = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const bound = parseBound(text);
  if (bound === null) throw new RangeError(`no such month: ${text}`);
  return bound;
}

export function describeMonth(month: MonthNumber): string {
  return `${monthName((month % 12) + 1)} ${Math.floor(month / 12)}`;
}

/** The chosen months within the range: what the slider's thumbs stand at. First is never after last. */
export function chosenMonths(
  range: DateRange,
  from: DateBound | null,
  to: DateBound | null,
): readonly [first: MonthNumber, last: MonthNumber] {
  const lowest = monthOf(range.from);
  const highest = monthOf(range.to);
  const clamp = (month: MonthNumber) => Math.min(highest, Math.max(lowest, month));
  const first = clamp(from === null ? lowest : monthOf(firstDayOf(from)));
  const last = clamp(to === null ? highest : monthOf(lastDayOf(to)));
  return [Math.min(first, last), last];
}

/** The filter that a choice of months makes; an end that touches the range's own is no filter. */
export function boundsOfMonths(
  range: DateRange,
  first: MonthNumber,
  last: MonthNumber,
): { readonly from: DateBound | null; readonly to: DateBound | null } {
  return {
    from: first <= monthOf(range.from) ? null : boundOfMonth(first),
    to: last >= monthOf(range.to) ? null : boundOfMonth(last),
  };
}

/** Meetings in at most `most` equal slices of the range's months, for the small bars above the slider. */
export function sliceMonths(
  range: DateRange,
  months: readonly { readonly month: string; readonly meetings: number }[],
  most: number,
): readonly { readonly first: MonthNumber; readonly meetings: number }[] {
  const first = monthOf(range.from);
  const count = monthOf(range.to) - first + 1;
  const width = Math.ceil(count / most);
  const slices = Array.from({ length: Math.ceil(count / width) }, (_, i) => ({
    first: first + i * width,
    meetings: 0,
  }));
  for (const { month, meetings } of months) {
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
    const slice = slices[Math.floor((number - first) / width)];
    if (slice !== undefined) slice.meetings += meetings;
  }
  return slices;
}

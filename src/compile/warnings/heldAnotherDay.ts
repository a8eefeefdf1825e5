// Warns where a meeting was held on another day than its readout is dated.
import { type CalendarDate, describeDate } from '../../corpus/calendar';
import type { Warning } from '../../corpus/facts';

export function warnHeldAnotherDay(date: CalendarDate, heldOn: CalendarDate | null): readonly Warning[] {
  if (heldOn === null || heldOn === date) return [];
  return [
    {
      code: 'held-another-day',
      message: `Held on ${describeDate(heldOn)}, dated ${describeDate(date)}`,
    },
  ];
}

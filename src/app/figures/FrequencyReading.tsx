// What the pointer reads in Meeting frequency: a period, or one meeting or group in it.

import type { FrequencyRow, MeetingRef } from '../../analysis/time/meetingFrequency';
import { describePeriod, type Granularity, type Period } from '../../corpus/period';
import { counted } from '../../view/words';

interface PeriodReadingProps {
  readonly period: Period;
  readonly meetings: number;
  readonly by: Granularity;
}

export function PeriodReading({ period, meetings, by }: PeriodReadingProps) {
  return (
    <>
      <strong className="block">{describePeriod(period, by)}</strong>
      {meetings === 0 ? 'no meeting' : counted(meetings, 'meeting')}
    </>
  );
}

interface BlockReadingProps {
  readonly row: FrequencyRow;
  /** Its one meeting; null for all of its group. */
  readonly meeting: MeetingRef | null;
  readonly by: Granularity;
}

export function BlockReading({ row, meeting, by }: BlockReadingProps) {
  if (meeting === null) {
    return (
      <>
        <PeriodReading period={row.period} meetings={row.meetings} by={by} />
        <span className="block text-soft">{row.group}</span>
      </>
    );
  }
  return (
    <>
      <strong className="block">{meeting.date}</strong>
      {meeting.title}
      <span className="block text-soft">{row.group}</span>
    </>
  );
}

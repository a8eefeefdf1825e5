// Which formulations first appear, and which disappear, in the chosen meetings, as the ledger has them.
import type { LedgerRow } from './formulationLedger';
import type { MeetingRef } from './meetingFrequency';

export interface FormulationChange {
  readonly slug: string;
  readonly name: string;
  /** Where its first (appeared) or last (dropped) occurrence in the corpus is. */
  readonly meeting: MeetingRef;
  /** In the whole corpus. */
  readonly occurrences: number;
  readonly meetings: number;
}

export interface FormulationChanges {
  /** First occurrence in the corpus falls in the chosen meetings; earliest first. */
  readonly appeared: readonly FormulationChange[];
  /** Last occurrence in the corpus does, and a later meeting exists; latest first. */
  readonly dropped: readonly FormulationChange[];
}

export function listFormulationChanges(rows: readonly LedgerRow[]): FormulationChanges {
  return {
    appeared: rows
      .flatMap((row) => (row.appeared && row.first !== null ? [changeAt(row, row.first)] : []))
      .sort((a, b) => compare(a, b) || b.occurrences - a.occurrences),
    dropped: rows
      .flatMap((row) => (row.dropped && row.last !== null ? [changeAt(row, row.last)] : []))
      .sort((a, b) => -compare(a, b) || b.occurrences - a.occurrences),
  };
}

function changeAt(row: LedgerRow, meeting: MeetingRef): FormulationChange {
  return {
    slug: row.slug,
    name: row.name,
    meeting,
    occurrences: row.everOccurrences,
    meetings: row.everMeetings,
  };
}

function compare(a: FormulationChange, b: FormulationChange): number {
  return a.meeting.id < b.meeting.id ? -1 : a.meeting.id > b.meeting.id ? 1 : 0;
}

// Which formulations first appear, and which disappear, in the chosen meetings, as in the ledger.
import type { Subset } from '../../corpus/subcorpus/subset';
import type { MeetingRef } from '../time/meetingFrequency';
import { appearsIn, dropsIn, type FormulationUse } from './formulationUse';

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

export function listFormulationChanges(uses: readonly FormulationUse[], subset: Subset): FormulationChanges {
  return {
    appeared: uses
      .flatMap((use) => (appearsIn(use, subset) ? changeAt(use, use.history.first) : []))
      .sort((a, b) => compare(a, b) || b.occurrences - a.occurrences),
    dropped: uses
      .flatMap((use) => (dropsIn(use, subset) ? changeAt(use, use.history.last) : []))
      .sort((a, b) => -compare(a, b) || b.occurrences - a.occurrences),
  };
}

function changeAt(
  { formulation: { slug, name }, history }: FormulationUse,
  meeting: MeetingRef | null,
): readonly FormulationChange[] {
  if (meeting === null) return [];
  return [{ slug, name, meeting, occurrences: history.everOccurrences, meetings: history.everMeetings }];
}

function compare(a: FormulationChange, b: FormulationChange): number {
  return a.meeting.id < b.meeting.id ? -1 : a.meeting.id > b.meeting.id ? 1 : 0;
}

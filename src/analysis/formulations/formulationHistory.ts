// What became of a formulation in the whole corpus, whatever is chosen: first and last use, silence.
import { type CalendarDate, dayNumber } from '../../corpus/calendar';
import type { CorpusFacts } from '../../corpus/facts';
import type { MeetingRef } from '../time/meetingFrequency';

/** Meetings in a row without the formulation, of which there is at least one. */
export interface Silence {
  /** Date of the last meeting with it before the silence. */
  readonly after: CalendarDate;
  /** Date of the next meeting with it; null where none follows. */
  readonly before: CalendarDate | null;
  /** From `after` to `before`, or to the corpus's last meeting. */
  readonly days: number;
  /** Meetings dated between. */
  readonly meetings: number;
}

export interface FormulationHistory {
  /** Null where the corpus never uses it. */
  readonly first: MeetingRef | null;
  readonly last: MeetingRef | null;
  /** Meetings of a later date than the last use; null where there is none. */
  readonly since: number | null;
  /** The longest; of equally long ones the earliest. Null where no meeting after the first use lacks it. */
  readonly silence: Silence | null;
  readonly everOccurrences: number;
  readonly everMeetings: number;
}

/** `documents` are those that use it, rising; `counts` its occurrences in each. */
export function historyOf(
  facts: CorpusFacts,
  documents: Uint32Array,
  counts: Uint32Array,
): FormulationHistory {
  const dates = facts.documents.map(({ date }) => date);
  const last = documents.at(-1) ?? -1;
  return {
    first: refOf(facts, documents[0] ?? -1),
    last: refOf(facts, last),
    since: last < 0 ? null : datedBetween(dates, dates[last], null),
    silence: longestSilence(dates, documents),
    everOccurrences: counts.reduce((sum, count) => sum + count, 0),
    everMeetings: documents.length,
  };
}

/** Meetings of a later date than `after`, and of an earlier one than `before` where that is given. Dates rise. */
function datedBetween(
  dates: readonly CalendarDate[],
  after: CalendarDate | undefined,
  before: CalendarDate | null,
): number {
  if (after === undefined) return 0;
  const from = firstIndex(dates, (date) => date > after);
  const to = before === null ? dates.length : firstIndex(dates, (date) => date >= before);
  return Math.max(0, to - from);
}

/** Index of the first member that holds, where all after it hold too; the length where none does. */
export function firstIndex<T>(members: readonly T[], holds: (member: T) => boolean): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const member = members[middle];
    if (member !== undefined && holds(member)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function longestSilence(dates: readonly CalendarDate[], documents: Uint32Array): Silence | null {
  let longest: Silence | null = null;
  documents.forEach((d, i) => {
    const after = dates[d];
    const next = documents[i + 1];
    const before = next === undefined ? null : (dates[next] ?? null);
    const end = before ?? dates.at(-1);
    if (after === undefined || end === undefined) return;
    const meetings = datedBetween(dates, after, before);
    const days = dayNumber(end) - dayNumber(after);
    if (meetings > 0 && days > (longest?.days ?? -1)) longest = { after, before, days, meetings };
  });
  return longest;
}

function refOf({ documents }: CorpusFacts, d: number): MeetingRef | null {
  const document = documents[d];
  return document === undefined ? null : { id: document.id, date: document.date, title: document.title };
}

// The rows of the ledger: first and last use, silence, how many of the chosen meetings use each formulation, and what
// became of it.
import { type CalendarDate, dayNumber } from '../corpus/calendar';
import type { Status } from '../corpus/choices';
import type { CorpusFacts } from '../corpus/facts';
import type { Subset } from '../corpus/subset';
import type { FormulationUse } from './formulationUse';
import { type Interval, wilsonInterval } from './intervals';
import type { MeetingRef } from './meetingFrequency';

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

/** `first` to `everMeetings` are of the whole corpus, the rest of the chosen meetings. */
export interface LedgerRow {
  readonly slug: string;
  readonly name: string;
  /** Every wording, the name first. */
  readonly variants: readonly string[];
  readonly status: Status;
  /** Null where the corpus never uses it. */
  readonly first: MeetingRef | null;
  readonly last: MeetingRef | null;
  /** The first use in the corpus is in a chosen meeting. */
  readonly appeared: boolean;
  /** The last use in the corpus is in a chosen meeting, and the corpus has a meeting of a later date. */
  readonly dropped: boolean;
  /** Meetings of a later date than the last use; null where there is none. */
  readonly since: number | null;
  /** The longest; of equally long ones the earliest. Null where no meeting after the first use lacks it. */
  readonly silence: Silence | null;
  readonly everOccurrences: number;
  readonly everMeetings: number;
  readonly occurrences: number;
  /** With it. */
  readonly meetings: number;
  /** Without it. */
  readonly lacking: number;
  /** Of the chosen meetings; null where none is chosen. */
  readonly share: number | null;
  /** 95%, Wilson. */
  readonly shareInterval: Interval | null;
  /** The periods of the axis in which it is used, in order. */
  readonly uses: readonly { readonly period: number; readonly occurrences: number }[];
}

/** `periods` has the index of each document's period on the axis. */
export function listLedgerRows(
  facts: CorpusFacts,
  uses: readonly FormulationUse[],
  subset: Subset,
  periods: Int32Array,
): readonly LedgerRow[] {
  const dates = facts.documents.map(({ date }) => date);
  const firstChosen = subset.has.indexOf(1);
  return uses.map(({ formulation: { slug, name, variants }, documents, counts }) => {
    const [first = -1] = documents;
    const last = documents.at(-1) ?? -1;
    const chosen = Array.from(documents, (d, i) => ({ d, count: counts[i] ?? 0 })).filter(
      ({ d }) => subset.has[d] === 1,
    );
    const since = last < 0 ? null : datedBetween(dates, dates[last], null);
    const appeared = subset.has[first] === 1;
    const dropped = subset.has[last] === 1 && (since ?? 0) > 0;
    return {
      slug,
      name,
      variants,
      status: statusOf(chosen.length, appeared, dropped, documents, firstChosen, subset.size),
      first: refOf(facts, first),
      last: refOf(facts, last),
      appeared,
      dropped,
      since,
      silence: longestSilence(dates, documents),
      everOccurrences: counts.reduce((sum, count) => sum + count, 0),
      everMeetings: documents.length,
      occurrences: chosen.reduce((sum, { count }) => sum + count, 0),
      meetings: chosen.length,
      lacking: subset.size - chosen.length,
      share: subset.size === 0 ? null : chosen.length / subset.size,
      shareInterval: wilsonInterval(chosen.length, subset.size),
      uses: byPeriod(chosen, periods),
    };
  });
}

/**
 * The first that holds. Absent: no chosen meeting uses it. Dropped and new: see LedgerRow. Returned: used before, but in
 * none of the n meetings just before the first chosen one, n being how many are chosen. Continuing: in all else.
 */
function statusOf(
  meetings: number,
  appeared: boolean,
  dropped: boolean,
  documents: Uint32Array,
  firstChosen: number,
  size: number,
): Status {
  if (meetings === 0) return 'absent';
  if (dropped) return 'dropped';
  if (appeared) return 'new';
  const before = documents.filter((d) => d < firstChosen);
  const lately = before.some((d) => d >= firstChosen - size);
  return before.length > 0 && !lately ? 'returned' : 'continuing';
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

/** Index of the first date that holds, where all after it hold too; the length where none does. */
function firstIndex(dates: readonly CalendarDate[], holds: (date: CalendarDate) => boolean): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const date = dates[middle];
    if (date !== undefined && holds(date)) high = middle;
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

function byPeriod(
  chosen: readonly { readonly d: number; readonly count: number }[],
  periods: Int32Array,
): LedgerRow['uses'] {
  const found = new Map<number, number>();
  for (const { d, count } of chosen) {
    const period = periods[d] ?? -1;
    if (period >= 0) found.set(period, (found.get(period) ?? 0) + count);
  }
  return [...found].map(([period, occurrences]) => ({ period, occurrences }));
}

function refOf({ documents }: CorpusFacts, d: number): MeetingRef | null {
  const document = documents[d];
  return document === undefined ? null : { id: document.id, date: document.date, title: document.title };
}

// What the marks of charts say when they are pointed at, or when the keyboard comes to them.
import type { CollocateRow } from '../analysis/finding/collocates';
import type { DispersionRow } from '../analysis/finding/dispersion';
import type { MentionRow } from '../analysis/people/speakerMentions';
import type { HitsRow } from '../analysis/time/hitsOverTime';
import type { FrequencyRow, MeetingRef } from '../analysis/time/meetingFrequency';
import type { TrendPoint } from '../analysis/time/trendSeries';
import type { Unit } from '../corpus/choices';
import { ROLES } from '../corpus/facts';
import { describePeriod, type Granularity, type Period } from '../corpus/period';
import { describeInterval } from './describeInterval';
import { counted, formatCount, times } from './words';

export interface MarkReading {
  readonly title: string;
  readonly lines: readonly string[];
  /** What to bear in mind. */
  readonly note?: string;
}

/** A reading as one line, as a screen reader says it. */
export function tellReading({ title, lines, note }: MarkReading): string {
  return [title, ...lines, ...(note === undefined ? [] : [note])].join('; ');
}

/** Fewer words than this carry a rate badly: what stands on them is paler, and says so. */
const FEW_WORDS = 2000;

export function restsOnFew(tokens: number): boolean {
  return tokens < FEW_WORDS;
}

const ON_FEW = 'rests on few words';

/** A period and its meetings. */
export function readMeetings(period: Period, by: Granularity, meetings: number): MarkReading {
  return { title: describePeriod(period, by), lines: [meetingsOf(meetings)] };
}

/** A block of Meeting frequency: one meeting, or all of a group in a period of `all` meetings. */
export function readBlock(
  row: FrequencyRow,
  meeting: MeetingRef | null,
  by: Granularity,
  all: number,
): MarkReading {
  if (meeting !== null) {
    return { title: meeting.date, lines: [meeting.title, ...(row.group === '' ? [] : [row.group])] };
  }
  const meetings = row.group === '' ? meetingsOf(all) : `${row.group}: ${partOf(row.meetings, all)}`;
  return { title: describePeriod(row.period, by), lines: [meetings, counted(row.tokens, 'word')] };
}

/** A term in a period; the smoothed value, in the unit that is shown, where there is smoothing. */
export function readTerm(
  { row, drawn }: Pick<TrendPoint, 'row' | 'drawn'>,
  unit: Unit,
  smoothing: number,
  by: Granularity,
): MarkReading {
  return {
    title: `${row.name}, ${describePeriod(row.period, by)}`,
    lines: [
      `${formatCount(row.count)} in ${counted(row.tokens, 'word')}`,
      ...rateOf(row.per10k, describeInterval(row.per10kInterval, 1)),
      `in ${partOf(row.meetingsWithTerm, row.meetings)} ${describeInterval(row.shareInterval, 0, 100, '%')}`,
      ...(smoothing > 0 && drawn !== null ? [`smoothed: ${valueIn(drawn, unit)}`] : []),
    ],
    note: `in brackets: 95% intervals${restsOnFew(row.tokens) ? `; ${ON_FEW}` : ''}`,
  };
}

/** A period with all terms that are drawn. */
export function readTerms(period: Period, by: Granularity, points: readonly TrendPoint[]): MarkReading {
  const held = points[0]?.row;
  return {
    title: describePeriod(period, by),
    lines:
      held === undefined || held.meetings === 0
        ? [meetingsOf(0)]
        : [
            `${meetingsOf(held.meetings)}, ${counted(held.tokens, 'word')}`,
            ...points.map(
              ({ row }) => `${row.name}: ${formatCount(row.count)} in ${formatCount(row.meetingsWithTerm)}`,
            ),
          ],
  };
}

/** A person in a period that has `held` meetings. */
export function readMention(row: MentionRow, held: number, by: Granularity): MarkReading {
  const roles = ROLES.filter((role) => row[role] > 0).map((role) => `${role} ${row[role]}`);
  return {
    title: `${row.person}, ${describePeriod(row.period, by)}`,
    lines: [
      `named ${times(row.mentions)} in ${partOf(row.meetings, held)}`,
      ...(roles.length === 0 ? [] : [roles.join(', ')]),
    ],
  };
}

/** A person's place in a list of so many names. */
export function readPosition(person: string, date: string, position: number, listed: number): MarkReading {
  return { title: person, lines: [`${date}, printed ${position} of ${listed}`] };
}

/** A query in a period. */
export function readHits(row: HitsRow, by: Granularity): MarkReading {
  const title = describePeriod(row.period, by);
  if (row.meetingsInPeriod === 0) return { title, lines: [meetingsOf(0)] };
  return {
    title,
    lines: [
      `${formatCount(row.occurrences)} in ${counted(row.tokens, 'word')}`,
      ...rateOf(row.tokens === 0 ? null : (row.occurrences / row.tokens) * 10_000, ''),
      `in ${partOf(row.meetings, row.meetingsInPeriod)}`,
    ],
    ...(restsOnFew(row.tokens) ? { note: ON_FEW } : {}),
  };
}

/** A word near the query. */
export function readCollocate(row: CollocateRow): MarkReading {
  return {
    title: row.collocate,
    lines: [
      `${times(row.observed)} near it in ${counted(row.meetings, 'meeting')}, ${row.expected.toFixed(2)} expected`,
      `logDice ${row.logDice.toFixed(2)}, MI ${row.mi.toFixed(2)}`,
    ],
  };
}

/** Occurrences that fall on one place of a meeting. */
export function readPlace(
  row: DispersionRow,
  { position, occurrences, paragraph, sentence }: DispersionRow['marks'][number],
): MarkReading {
  return {
    title: row.date,
    lines: [
      row.title,
      `paragraph ${paragraph}, sentence ${sentence}, ${(position * 100).toFixed(0)}% into the text`,
      ...(occurrences === 1 ? [] : [`${counted(occurrences, 'occurrence')} from here on`]),
    ],
  };
}

function meetingsOf(meetings: number): string {
  return meetings === 0 ? 'no meeting' : counted(meetings, 'meeting');
}

/** "2 of 3 meetings, 67%". */
function partOf(part: number, all: number): string {
  return `${formatCount(part)} of ${counted(all, 'meeting')}, ${Math.round((part / all) * 100)}%`;
}

function rateOf(per10k: number | null, interval: string): readonly string[] {
  return per10k === null ? [] : [`${per10k.toFixed(1)} per 10,000 ${interval}`.trim()];
}

function valueIn(value: number, unit: Unit): string {
  switch (unit) {
    case 'count':
      return value.toFixed(1);
    case 'rate':
      return `${value.toFixed(1)} per 10,000`;
    case 'share':
      return `${(value * 100).toFixed(0)}%`;
  }
}

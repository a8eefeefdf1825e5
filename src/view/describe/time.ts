// What the figures over time say of themselves.
import type { Axis } from '../../analysis/time/axis';
import type { HitsOverTime } from '../../analysis/time/hitsOverTime';
import type { MeetingFrequency } from '../../analysis/time/meetingFrequency';
import type { TermTotals } from '../../analysis/time/termTotals';
import type { TermTrend } from '../../analysis/time/termTrend';
import { describePeriod, type Period } from '../../corpus/period';
import {
  anyOf,
  capitalised,
  counted,
  formatCount,
  inPeriod,
  listed,
  MOST_NAMED,
  partOf,
  plural,
  times,
} from '../words';
import { beginHits, endHits } from './hits';
import { nameOfTerm } from './queryName';

/** "Most in March 2023: 2 of 5 meetings; 4 of 24 months have a meeting." */
export function describeFrequency({ axis, rows }: MeetingFrequency): string {
  const byPeriod = new Map<Period, number>();
  for (const { period, meetings } of rows) byPeriod.set(period, (byPeriod.get(period) ?? 0) + meetings);
  const held = [...byPeriod].filter(([, meetings]) => meetings > 0);
  const total = held.reduce((sum, [, meetings]) => sum + meetings, 0);
  if (total === 0) return 'No meeting passes the filters.';
  const most = Math.max(...held.map(([, meetings]) => meetings));
  const busiest = held
    .filter(([, meetings]) => meetings === most)
    .map(([period]) => inPeriod(period, axis.by));
  if (held.length === 1) {
    const all = partOf(total, total);
    return `${capitalised(all)} ${plural(total, 'is', 'are')} ${busiest[0]}.`;
  }
  const spread =
    held.length === axis.periods.length
      ? `every ${axis.by} has a meeting`
      : `${formatCount(held.length)} of ${counted(axis.periods.length, axis.by)} have a meeting`;
  if (most === 1) return `${counted(total, 'meeting')}, never more than one a ${axis.by}; ${spread}.`;
  if (busiest.length > MOST_NAMED)
    return `At most ${formatCount(most)} of ${counted(total, 'meeting')} in one ${axis.by}; ${spread}.`;
  return `Most ${listed(busiest)}: ${formatCount(most)} of ${counted(total, 'meeting')}${busiest.length > 1 ? ' each' : ''}; ${spread}.`;
}

/** "“reform” occurs 13 times in 2 of 5 meetings, most in March 2023 (11)." */
export function describeTrend({ axis, rows, totals, unreadable }: TermTrend): string {
  const [first] = totals;
  if (first === undefined) return unreadable.length === 0 ? 'No term is chosen.' : 'No term can be read.';
  if (first.meetings === 0) return 'No meeting passes the filters.';
  const top = totals.reduce((best, total) => (total.count > best.count ? total : best), first);
  if (top.count === 0) {
    const none = totals.length === 1 ? `${nameOfTerm(top)} does not occur` : 'None of the terms occurs';
    return `${none} in ${anyOf(top.meetings)}.`;
  }
  const own = rows.filter(({ term }) => term === top.term);
  const most = Math.max(...own.map(({ count }) => count));
  const peaks = own.filter(({ count }) => count === most);
  const peak =
    peaks.length === 1 && peaks[0] !== undefined && most < top.count
      ? `, most ${inPeriod(peaks[0].period, axis.by)} (${formatCount(most)})`
      : '';
  return `${nameOfTerm(top)} occurs ${times(top.count)} in ${partOf(top.meetingsWithTerm, top.meetings)}${peak}.`;
}

/** "Of 5 meetings: “ecology” occurs in no meeting; “reform” rests on one meeting." */
export function describeTotals({ totals }: TermTotals): string {
  const [first] = totals;
  if (first === undefined) return 'No term is chosen.';
  const { meetings } = first;
  if (meetings === 0) return 'No meeting passes the filters.';
  const named = (held: number) =>
    totals.filter(({ meetingsWithTerm }) => meetingsWithTerm === held).map(nameOfTerm);
  const [none, one] = [named(0), named(1)];
  const parts = [
    ...(none.length === 0 ? [] : [`${listed(none)} ${plural(none.length, 'occurs', 'occur')} in no meeting`]),
    ...(one.length === 0 ? [] : [`${listed(one)} ${plural(one.length, 'rests', 'rest')} on one meeting`]),
  ];
  return parts.length === 0
    ? `Every term occurs in more than one of ${counted(meetings, 'meeting')}.`
    : `Of ${counted(meetings, 'meeting')}: ${parts.join('; ')}.`;
}

/** "“reform” occurs 13 times in 2 of 5 meetings, 11 of them in March 2023." */
export function describeHitsOverTime(found: HitsOverTime): string {
  const { complete, words } = beginHits(found, found.occurrences, found.meetings);
  return complete ? words : `${words}${describePeak(found)}${endHits(found)}.`;
}

// The period with the most occurrences, where there is one such.
function describePeak({ axis, rows, occurrences }: HitsOverTime): string {
  const most = Math.max(...rows.map((row) => row.occurrences));
  const [peak, ...ties] = rows.filter((row) => row.occurrences === most);
  if (peak === undefined || ties.length > 0) return '';
  const when = inPeriod(peak.period, axis.by);
  if (most < occurrences) return `, ${formatCount(most)} of them ${when}`;
  return most === 1 ? `, ${when}` : `, ${most === 2 ? 'both' : 'all'} of them ${when}`;
}

/** Runs that are named one by one; more would be no help. */
const MOST_RUNS = 8;

/** "20 of 24 months have no meeting: January 2022 to July 2022, …"; null where every period has one. `held` is one number a period. */
export function describeEmptyPeriods(axis: Axis, held: readonly number[]): string | null {
  const runs: { first: number; last: number }[] = [];
  held.forEach((meetings, p) => {
    if (meetings > 0) return;
    const run = runs.at(-1);
    if (run !== undefined && run.last === p - 1) run.last = p;
    else runs.push({ first: p, last: p });
  });
  if (runs.length === 0) return null;
  const empty = held.filter((meetings) => meetings === 0).length;
  const total = `${formatCount(empty)} of ${counted(held.length, axis.by)} ${plural(empty, 'has', 'have')} no meeting`;
  const name = (p: number) => describePeriod(axis.periods[p]?.period ?? '', axis.by);
  const named = runs
    .slice(0, MOST_RUNS)
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)} to ${name(last)}`));
  const more = runs.length - named.length;
  return `${total}: ${listed(more > 0 ? [...named, counted(more, 'more stretch', 'more stretches')] : named)}.`;
}

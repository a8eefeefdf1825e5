// The sentences over time.
import type { Axis } from '../../../../src/analysis/time/axis';
import { describePeriod } from '../../../../src/corpus/period';
import * as time from '../../../../src/view/describe/time';
import { inPeriod } from '../../../../src/view/words';
import type { SlowMeeting } from '../../../support/slowCorpus';
import {
  type Drawn,
  holdersOf,
  inPeriods,
  many,
  NONE_PASSES,
  quoted,
  slowAny,
  slowList,
  slowPart,
  slowTimes,
  timesIn,
  timesInAll,
  topOf,
} from './reading';

function readFrequency(axis: Axis, chosen: readonly SlowMeeting[]): string {
  const n = chosen.length;
  if (n === 0) return NONE_PASSES;
  const counts = inPeriods(axis, chosen, () => 1);
  const held = counts.filter((count) => count > 0).length;
  const { top, most } = topOf(
    counts.map((count, p) => ({ count, p })),
    ({ count }) => count,
  );
  const when = top.map(({ p }) => inPeriod(axis.periods[p]?.period ?? '', axis.by));
  if (held === 1) {
    const all = n === 1 ? 'The one meeting is' : n === 2 ? 'Both meetings are' : `All ${n} meetings are`;
    return `${all} ${when[0]}.`;
  }
  const every = counts.every((count) => count > 0);
  const spread = every
    ? `every ${axis.by} has a meeting`
    : `${held} of ${counts.length} ${axis.by}s have a meeting`;
  if (most === 1) return `${n} meetings, never more than one a ${axis.by}; ${spread}.`;
  if (when.length > 3) return `At most ${most} of ${n} meetings in one ${axis.by}; ${spread}.`;
  return `Most ${slowList(when)}: ${most} of ${n} meetings${when.length > 1 ? ' each' : ''}; ${spread}.`;
}

function readTrend(axis: Axis, chosen: readonly SlowMeeting[], terms: readonly string[]): string {
  if (terms.length === 0) return 'No term is chosen.';
  if (chosen.length === 0) return NONE_PASSES;
  const { top, most } = topOf(terms, (term) => timesInAll(chosen, term));
  const [term] = top;
  if (term === undefined) {
    const none = terms.length === 1 ? `“${terms[0]}” does not occur` : 'None of the terms occurs';
    return `${none} in ${slowAny(chosen.length)}.`;
  }
  const counts = inPeriods(axis, chosen, (meeting) => timesIn(meeting, term));
  const peaks = topOf(
    counts.map((count, p) => ({ count, p })),
    ({ count }) => count,
  );
  const period = axis.periods[peaks.top[0]?.p ?? -1]?.period ?? '';
  const alone = peaks.top.length === 1 && peaks.most < most;
  const peak = alone ? `, most ${inPeriod(period, axis.by)} (${peaks.most})` : '';
  return `“${term}” occurs ${slowTimes(most)} in ${slowPart(holdersOf(chosen, term), chosen.length)}${peak}.`;
}

function readTotals(chosen: readonly SlowMeeting[], terms: readonly string[]): string {
  if (terms.length === 0) return 'No term is chosen.';
  if (chosen.length === 0) return NONE_PASSES;
  const held = (n: number) => quoted(terms.filter((term) => holdersOf(chosen, term) === n));
  const [none, one] = [held(0), held(1)];
  const base = many(chosen.length, 'meeting');
  if (none.length + one.length === 0) return `Every term occurs in more than one of ${base}.`;
  const parts = [
    none.length === 0 ? '' : `${slowList(none)} ${none.length === 1 ? 'occurs' : 'occur'} in no meeting`,
    one.length === 0 ? '' : `${slowList(one)} ${one.length === 1 ? 'rests' : 'rest'} on one meeting`,
  ];
  return `Of ${base}: ${parts.filter((part) => part !== '').join('; ')}.`;
}

function readHitsOverTime(axis: Axis, chosen: readonly SlowMeeting[]): string {
  if (chosen.length === 0) return NONE_PASSES;
  const count = timesInAll(chosen, 'a');
  if (count === 0) return `“a” does not occur in ${slowAny(chosen.length)}.`;
  const { top, most } = topOf(
    inPeriods(axis, chosen, (meeting) => timesIn(meeting, 'a')).map((own, p) => ({ own, p })),
    ({ own }) => own,
  );
  const when = inPeriod(axis.periods[top[0]?.p ?? -1]?.period ?? '', axis.by);
  const said = `“a” occurs ${slowTimes(count)} in ${slowPart(holdersOf(chosen, 'a'), chosen.length)}`;
  if (top.length > 1) return `${said}.`;
  if (count === 1) return `${said}, ${when}.`;
  const of = most < count ? String(most) : count === 2 ? 'both' : 'all';
  return `${said}, ${of} of them ${when}.`;
}

function readEmptyPeriods(axis: Axis, chosen: readonly SlowMeeting[]): string | null {
  const isEmpty = inPeriods(axis, chosen, () => 1).map((count) => count === 0);
  const empty = isEmpty.filter(Boolean).length;
  if (empty === 0) return null;
  const name = (p: number) => describePeriod(axis.periods[p]?.period ?? '', axis.by);
  const runs: string[] = [];
  isEmpty.forEach((own, p) => {
    if (!own || isEmpty[p - 1] === true) return;
    let last = p;
    while (isEmpty[last + 1] === true) last += 1;
    runs.push(last === p ? name(p) : `${name(p)} to ${name(last)}`);
  });
  const rest = runs.length - 8;
  const shown = rest > 0 ? [...runs.slice(0, 8), many(rest, 'more stretch', 'more stretches')] : runs;
  const all = many(isEmpty.length, axis.by);
  return `${empty} of ${all} ${empty === 1 ? 'has' : 'have'} no meeting: ${slowList(shown)}.`;
}

const TERMS = [[], ['a'], ['nowhere'], ['b', 'a', 'ab'], ['nowhere', 'never']];

export const TIME = {
  async describeFrequency({ engine, filters, by, chosen }: Drawn) {
    const answer = await engine.meetingFrequency({ filters, by, split: 'kind' });
    return [{ sentence: time.describeFrequency(answer), read: readFrequency(answer.axis, chosen) }];
  },
  describeTrend: ({ engine, filters, by, chosen }: Drawn) =>
    Promise.all(
      TERMS.map(async (terms) => {
        const answer = await engine.termTrend({ filters, by, terms });
        return { sentence: time.describeTrend(answer), read: readTrend(answer.axis, chosen, terms) };
      }),
    ),
  describeTotals: ({ engine, filters, by, chosen }: Drawn) =>
    Promise.all(
      TERMS.map(async (terms) => ({
        sentence: time.describeTotals(await engine.termTotals({ filters, by, terms })),
        read: readTotals(chosen, terms),
      })),
    ),
  async describeHitsOverTime({ engine, filters, by, chosen }: Drawn) {
    const answer = await engine.hitsOverTime({ filters: { ...filters, q: 'a' }, by });
    return [{ sentence: time.describeHitsOverTime(answer), read: readHitsOverTime(answer.axis, chosen) }];
  },
  async describeEmptyPeriods({ engine, filters, by, chosen }: Drawn) {
    const { axis, held } = await engine.speakerMentions({ filters, by });
    return [{ sentence: time.describeEmptyPeriods(axis, held), read: readEmptyPeriods(axis, chosen) }];
  },
};

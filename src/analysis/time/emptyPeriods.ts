// Which periods of the axis have no meeting, in words: they say nothing about any term.
import { describePeriod } from '../../corpus/period';
import { formatCount, listed } from '../words';
import type { Axis } from './axis';

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
  const total = `${formatCount(empty)} of ${formatCount(held.length)} ${held.length === 1 ? axis.by : `${axis.by}s`} ${empty === 1 ? 'has' : 'have'} no meeting`;
  const name = (p: number) => describePeriod(axis.periods[p]?.period ?? '', axis.by);
  const named = runs
    .slice(0, MOST_RUNS)
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)} to ${name(last)}`));
  const more = runs.length - named.length;
  return `${total}: ${listed(more > 0 ? [...named, `${more} more stretches`] : named)}.`;
}

// What the figures about a query say of themselves.
import type { Collocates } from '../../analysis/finding/collocates';
import type { LinesFound } from '../../analysis/finding/concordance';
import type { Dispersion } from '../../analysis/finding/dispersion';
import type { LineSort } from '../../corpus/choices';
import { capitalised, counted, listed, partOf, times } from '../words';
import { beginHits, endHits, nameAsked } from './hits';

const ORDERS: Readonly<Record<LineSort, string>> = {
  date: 'in order of date',
  '-date': 'the latest meeting first',
  node: 'by the words found',
  l1: 'by the first word to the left',
  l2: 'by the second word to the left',
  l3: 'by the third word to the left',
  r1: 'by the first word to the right',
  r2: 'by the second word to the right',
  r3: 'by the third word to the right',
  meeting: 'by the title of the meeting',
};

/** "3 lines of “reform” in both meetings, by the second word to the right." */
export function describeLines(found: LinesFound): string {
  const { base, total, meetings, sort } = found;
  const { complete, words } = beginHits(found, total, meetings);
  if (complete) return words;
  const order = total === 1 ? '' : `, ${ORDERS[sort]}`;
  return `${counted(total, 'line')} of ${nameAsked(found)} in ${partOf(meetings, base)}${order}${endHits(found)}.`;
}

/** "“reform” occurs 13 times in 2 of 5 meetings; DP 0.65, where 0 is evenly spread over the meetings." */
export function describeDispersion(found: Dispersion): string {
  const { complete, words } = beginHits(found, found.occurrences, found.meetings);
  if (complete) return words;
  if (found.dp === null || found.base === 1) return `${words}${endHits(found)}.`;
  return `${words}${endHits(found)}; DP ${found.dp.toFixed(2)}, where 0 is evenly spread over the meetings.`;
}

const FIGURE = { maximumFractionDigits: 2 };

/** "Within 5 words of “reform”, “deepen” has the highest logDice (12.1): 6 times, 1.2 expected; the base is …." */
export function describeCollocates(found: Collocates): string {
  const { complete, words } = beginHits(found, found.nodes, 1);
  if (complete) return words;
  const around = `within ${counted(found.window, 'word')} of ${nameAsked(found)}`;
  const { rows: top, all } = found.strongest;
  const [first] = top;
  if (first === undefined) {
    return found.minimum <= 1
      ? `No word stands ${around}.`
      : `No word stands ${times(found.minimum)} or more ${around}.`;
  }
  const base = `the base is ${counted(found.tokens, 'word')} in ${counted(found.base, 'meeting')}`;
  const value = `the highest logDice (${first.logDice.toLocaleString('en-GB', FIGURE)})`;
  const start = capitalised(around);
  if (all > 1) {
    const names =
      all > top.length ? counted(all, 'word') : listed(top.map(({ collocate }) => `“${collocate}”`));
    return `${start}, ${names} have ${value}; ${base}.`;
  }
  const figures = `${times(first.observed)}, ${first.expected.toLocaleString('en-GB', FIGURE)} expected`;
  return `${start}, “${first.collocate}” has ${value}: ${figures}; ${base}.`;
}

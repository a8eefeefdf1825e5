// What the figures that set one part of the corpus against another say of themselves.
import type { Movers } from '../../analysis/comparing/movers';
import { describeDate } from '../../corpus/calendar';
import { counted, formatCount } from '../words';

/** "… (2 meetings) against … (3): “reform” rose most, from 2 to 11." */
export function describeMovers({ halves, risen, fallen }: Movers): string {
  if (halves === null) return 'The range is too short to be cut in two.';
  const [first, second] = halves;
  const cut = `${describeDate(first.from)} to ${describeDate(first.to)} (${counted(first.meetings, 'meeting')}) against ${describeDate(second.from)} to ${describeDate(second.to)} (${formatCount(second.meetings)})`;
  if (first.meetings === 0 || second.meetings === 0) return `${cut}: one half has no meeting to compare.`;
  const [up] = risen;
  const [down] = fallen;
  const moved = [
    ...(up === undefined
      ? []
      : [`“${up.term}” rose most, from ${formatCount(up.before)} to ${formatCount(up.after)}`]),
    ...(down === undefined
      ? []
      : [`“${down.term}” fell most, from ${formatCount(down.before)} to ${formatCount(down.after)}`]),
  ];
  return `${cut}: ${moved.length === 0 ? 'nothing moved that is frequent enough to say so' : moved.join('; ')}.`;
}

// What the figures that set one part of the corpus against another say of themselves.
import type { Mover, Movers } from '../../analysis/comparing/movers';
import { describeDate } from '../../corpus/calendar';
import { counted, formatCount, listed, MOST_NAMED } from '../words';

/** "… (2 meetings) against … (3): “reform” rose most, from 2 in 946 words to 11 in 1,392 words." */
export function describeMovers({ halves, risen, fallen }: Movers): string {
  if (halves === null) return 'The range is too short to be cut in two.';
  const [first, second] = halves;
  const cut = `${describeDate(first.from)} to ${describeDate(first.to)} (${counted(first.meetings, 'meeting')}) against ${describeDate(second.from)} to ${describeDate(second.to)} (${formatCount(second.meetings)})`;
  if (first.meetings === 0 || second.meetings === 0) return `${cut}: one half has no meeting to compare.`;
  const most = (movers: readonly Mover[], moved: string): readonly string[] => {
    const top = movers.filter(({ logRatio }) => logRatio === movers[0]?.logRatio);
    const [one, ...others] = top;
    if (one === undefined) return [];
    if (top.length > MOST_NAMED) return [`several terms ${moved} most`];
    if (others.length > 0) return [`${listed(top.map(({ term }) => `“${term}”`))} ${moved} most`];
    const before = `${formatCount(one.before)} in ${counted(first.tokens, 'word')}`;
    return [
      `“${one.term}” ${moved} most, from ${before} to ${formatCount(one.after)} in ${counted(second.tokens, 'word')}`,
    ];
  };
  const moved = [...most(risen, 'rose'), ...most(fallen, 'fell')];
  return `${cut}: ${moved.length === 0 ? 'nothing moved that is frequent enough to say so' : moved.join('; ')}.`;
}

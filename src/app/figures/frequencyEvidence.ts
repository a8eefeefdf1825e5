import { type FrequencyRow, groupsBeside, groupsOfSplit } from '../../analysis/time/meetingFrequency';
import type { Split } from '../../corpus/choices';
import type { CorpusInfo } from '../../corpus/facts';
import type { Evidence } from '../../view/evidence';

/** The meetings of one row of Meeting frequency; null for a group that no address can name. */
export function evidenceOfGroup(
  info: CorpusInfo,
  split: Split,
  { period, group }: FrequencyRow,
): Evidence | null {
  if (split === 'none') return { of: 'meetings', period, group: null };
  const slug = groupsOfSplit(info, split).find(({ name }) => name === group)?.slug;
  return slug === undefined ? null : { of: 'meetings', period, group: { split, slug } };
}

/** The look of a group, by its place in the corpus's list: the same whatever is filtered. */
export function seriesOfGroup(info: CorpusInfo, split: Split, group: string): number {
  if (split === 'none') return 0;
  const names = groupsOfSplit(info, split).map(({ name }) => name);
  const place = names.indexOf(group);
  if (place >= 0) return place;
  return group === groupsBeside(names).several ? names.length + 1 : names.length;
}

import type { FrequencyRow } from '../../analysis/time/meetingFrequency';
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
  const slug = (split === 'kind' ? info.kinds : info.places).find(({ name }) => name === group)?.slug;
  return slug === undefined ? null : { of: 'meetings', period, group: { split, slug } };
}

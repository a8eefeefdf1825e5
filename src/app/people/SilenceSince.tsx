import type { RoleRecord } from '../../analysis/people/rolesByMeeting';
import { formatCount } from '../../analysis/words';
import { EvidenceLink } from './EvidenceLink';

/** How many of the chosen meetings, and days, have passed since the last appearance. */
export function SilenceSince({ record }: { readonly record: Pick<RoleRecord, 'silence' | 'last'> }) {
  const { silence, last } = record;
  if (last === null || silence.meetings === 0) return <span className="text-soft">none</span>;
  return (
    <>
      <EvidenceLink evidence={{ of: 'later', period: null, date: last.date }}>
        {silence.meetings} {silence.meetings === 1 ? 'meeting' : 'meetings'}
      </EvidenceLink>
      , {formatCount(silence.days)} {silence.days === 1 ? 'day' : 'days'}
    </>
  );
}

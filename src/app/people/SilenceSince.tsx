import type { RoleRecord } from '../../analysis/people/rolesByMeeting';
import { counted } from '../../view/words';
import { EvidenceLink } from '../controls/EvidenceLink';

/** How many of the chosen meetings, and days, have passed since the last appearance. */
export function SilenceSince({ record }: { readonly record: Pick<RoleRecord, 'silence' | 'last'> }) {
  const { silence, last } = record;
  if (last === null || silence.meetings === 0) return <span className="text-soft">none</span>;
  return (
    <>
      <EvidenceLink evidence={{ of: 'later', period: null, date: last.date }}>
        {counted(silence.meetings, 'meeting')}
      </EvidenceLink>
      , {counted(silence.days, 'day')}
    </>
  );
}

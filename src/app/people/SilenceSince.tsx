import type { SilenceOfPerson } from '../../analysis/people/silenceOfPerson';
import { tellBase } from '../../view/describe/people';
import { counted, formatCount } from '../../view/words';
import { EvidenceLink } from '../controls/EvidenceLink';

interface SilenceSinceProps {
  /** Null for who was present at none of the chosen meetings. */
  readonly silence: SilenceOfPerson | null;
  readonly person: string;
}

/** How many meetings, and days, have passed since the person was last there, and over which meetings that is counted. */
export function SilenceSince({ silence, person }: SilenceSinceProps) {
  if (silence === null) return <span className="text-soft">only cited</span>;
  const { meetings, days } = silence;
  return (
    <>
      {meetings === 0 ? (
        'no'
      ) : (
        <>
          <EvidenceLink evidence={{ of: 'silence', period: null, person }}>
            {meetings === 1 ? 'in the last one' : `in the last ${formatCount(meetings)}`}
          </EvidenceLink>
          , {counted(days, 'day')}
        </>
      )}{' '}
      <span className="block text-soft text-xs">{tellBase(silence)}</span>
    </>
  );
}

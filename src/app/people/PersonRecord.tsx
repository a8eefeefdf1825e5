import type { ReactNode } from 'react';
import { describeDate } from '../../corpus/calendar';
import { type Person, ROLES } from '../../corpus/facts';
import { counted } from '../../view/words';
import { CountLink } from '../controls/CountLink';
import { EvidenceLink } from '../controls/EvidenceLink';
import { ROLE_NAMES, RoleShape } from '../figures/plot/roles';
import { Loading } from '../states/Loading';
import { SilenceSince } from './SilenceSince';
import { FIRST_APPEARANCES, useAppearances } from './useAppearances';

/** The person's totals in the chosen meetings. */
export function PersonRecord({ person }: { readonly person: Person }) {
  const { data, isError, isPlaceholderData } = useAppearances(person.slug, FIRST_APPEARANCES);
  // The timeline below asks the same; it says that it failed, and tries again.
  if (isError) return null;
  if (data === undefined) return <Loading label={`Loading the roles of ${person.name}`} height={52} />;
  const { record, meetings } = data;
  return (
    <dl
      aria-busy={isPlaceholderData}
      className={`grid grid-cols-2 gap-x-8 gap-y-3 sm:flex sm:flex-wrap sm:gap-x-10 ${isPlaceholderData ? 'standing-in' : ''}`}
      aria-label={`Roles of ${person.name} in ${counted(meetings, 'meeting')}`}
    >
      {ROLES.map((role) => (
        <Entry
          key={role}
          name={
            <>
              <svg aria-hidden="true" width="14" height="14">
                <RoleShape roles={[role]} x={7} y={7} />
              </svg>
              {ROLE_NAMES[role]}
            </>
          }
        >
          <span className="font-serif text-xl">
            <CountLink
              count={record[role]}
              evidence={{ of: 'role', period: null, person: person.slug, role }}
            />
          </span>{' '}
          <span className="text-soft">of {meetings}</span>
        </Entry>
      ))}
      {record.first !== null && record.last !== null && (
        <>
          <Entry name="First appearance">
            <EvidenceLink
              evidence={{
                of: 'appearance',
                period: null,
                person: person.slug,
                meeting: record.first.id,
              }}
            >
              {describeDate(record.first.date)}
            </EvidenceLink>
          </Entry>
          <Entry name="Last appearance">
            <EvidenceLink
              evidence={{ of: 'appearance', period: null, person: person.slug, meeting: record.last.id }}
            >
              {describeDate(record.last.date)}
            </EvidenceLink>
          </Entry>
          <Entry name="Silent">
            <SilenceSince silence={record.silence} person={person.slug} />
          </Entry>
        </>
      )}
    </dl>
  );
}

function Entry({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="flex items-center gap-1.5 text-soft text-xs">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import { useState } from 'react';
import type { PersonRoles, RolesByMeeting } from '../../analysis/people/rolesByMeeting';
import type { MeetingRef } from '../../analysis/time/meetingFrequency';
import { ROLES } from '../../corpus/facts';
import { CountLink } from '../controls/CountLink';
import { EvidenceLink } from '../controls/EvidenceLink';
import { PersonLink } from '../controls/PersonLink';
import { ScrollRegion } from '../controls/ScrollRegion';
import { SilenceSince } from './SilenceSince';

/** Rows shown at first; the rest on demand. */
const PAGE = 30;

/** What each person's roles come to: totals, first and last, and how long ago. */
export function PeopleTotals({ data }: { readonly data: RolesByMeeting }) {
  const [shown, setShown] = useState(PAGE);
  if (data.people.length === 0) return null;
  return (
    <div className="min-w-0 max-w-full grow">
      <ScrollRegion label="Totals of roles" className="overflow-x-auto">
        <table className="data-table people-totals">
          <caption className="sr-only">Totals of roles, first and last appearance, silence since</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky left-0 min-w-28 bg-ground">
                Person
              </th>
              {['Presided', 'Spoke', 'Attended', 'Cited'].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
              <th scope="col" className="pl-6!">
                First appearance
              </th>
              <th scope="col">Last appearance</th>
              <th scope="col">Last present</th>
              <th scope="col">Silent</th>
            </tr>
          </thead>
          <tbody>
            {data.people.slice(0, shown).map((person) => (
              <Row key={person.slug} person={person} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {data.people.length > shown && (
        <button type="button" className="control mt-2 self-start" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, data.people.length - shown)} more of {data.people.length} people
        </button>
      )}
    </div>
  );
}

function Row({ person }: { readonly person: PersonRoles }) {
  return (
    <tr>
      <th scope="row" className="sticky left-0 min-w-28 bg-ground">
        <PersonLink slug={person.slug}>{person.person}</PersonLink>
        {!person.listed && <span className="text-soft text-xs"> unlisted</span>}
      </th>
      {ROLES.map((role) => (
        <td key={role} className="number">
          <CountLink
            count={person[role]}
            evidence={{ of: 'role', period: null, person: person.slug, role }}
          />
        </td>
      ))}
      <td className="whitespace-nowrap pl-6!">
        <AppearanceDate meeting={person.first} person={person.slug} />
      </td>
      <td className="whitespace-nowrap">
        <AppearanceDate meeting={person.last} person={person.slug} />
      </td>
      <td className="whitespace-nowrap">
        <AppearanceDate meeting={person.lastPresent} person={person.slug} />
      </td>
      <td className="min-w-44">
        <SilenceSince silence={person.silence} person={person.slug} />
      </td>
    </tr>
  );
}

interface AppearanceDateProps {
  /** Null is never. */
  readonly meeting: MeetingRef | null;
  readonly person: string;
}

function AppearanceDate({ meeting, person }: AppearanceDateProps) {
  if (meeting === null) return <span className="text-soft">never</span>;
  return (
    <EvidenceLink evidence={{ of: 'appearance', period: null, person, meeting: meeting.id }}>
      {meeting.date}
    </EvidenceLink>
  );
}

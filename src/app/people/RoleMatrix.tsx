import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PersonRoles, RolesByMeeting } from '../../analysis/people/rolesByMeeting';
import { describeDate } from '../../corpus/calendar';
import { EvidenceLink } from '../controls/EvidenceLink';
import { PersonLink } from '../controls/PersonLink';
import { ScrollRegion } from '../controls/ScrollRegion';
import { ROLE_NAMES, RoleShape } from '../figures/plot/roles';
import { useSubcorpus } from '../subcorpus/subcorpus';

const COLUMN = 34;
/** Rows shown at first; the rest on demand. */
const PAGE = 30;

/** A row a person, a column a meeting; only the columns in sight are drawn. */
export function RoleMatrix({ data }: { readonly data: RolesByMeeting }) {
  const { filters } = useSubcorpus();
  const box = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(PAGE);
  const { rows: meetings } = data;
  const columns = useVirtualizer({
    count: meetings.length,
    getScrollElement: () => box.current,
    estimateSize: () => COLUMN,
    horizontal: true,
    overscan: 12,
    initialRect: { width: 1200, height: 0 },
  });
  // What is newest is read first, so that a long row opens at its end.
  useLayoutEffect(() => {
    box.current?.scrollTo({ left: box.current.scrollWidth });
  }, []);
  const items = columns.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = columns.getTotalSize() - (items.at(-1)?.end ?? 0);
  if (data.people.length === 0) {
    return (
      <p className="border-line border-l-2 py-2 pl-3 text-soft">
        These meetings name no person of the corpus’s list, and no rule finds anyone in a role.
      </p>
    );
  }
  return (
    <>
      <ScrollRegion ref={box} label="Roles by meeting, matrix" className="max-h-[42rem] overflow-auto">
        <table className="matrix" aria-colcount={meetings.length + 1}>
          <caption className="sr-only">Roles by meeting</caption>
          <thead>
            <tr>
              <th scope="col" className="matrix-person">
                Person
              </th>
              {before > 0 && <td aria-hidden style={{ minWidth: before }} />}
              {items.map(({ index }) => {
                const meeting = meetings[index];
                return meeting === undefined ? null : (
                  <th key={meeting.id} scope="col" aria-colindex={index + 2} className="matrix-meeting">
                    <Link
                      to="/meetings/$id/"
                      params={{ id: meeting.id }}
                      search={filters}
                      title={meeting.title}
                      className="hover:text-accent"
                    >
                      {meeting.date}
                    </Link>
                  </th>
                );
              })}
              {after > 0 && <td aria-hidden style={{ minWidth: after }} />}
            </tr>
          </thead>
          <tbody>
            {data.people.slice(0, shown).map((person) => (
              <tr key={person.slug}>
                <th scope="row" className="matrix-person">
                  <PersonLink slug={person.slug}>{person.person}</PersonLink>
                  {!person.listed && <span className="block text-soft text-xs">unlisted</span>}
                </th>
                {before > 0 && <td aria-hidden />}
                {items.map(({ index }) => (
                  <Cell key={meetings[index]?.id} person={person} meeting={index} data={data} />
                ))}
                {after > 0 && <td aria-hidden />}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {data.people.length > shown && (
        <button type="button" className="control mt-2" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, data.people.length - shown)} more of {data.people.length} people
        </button>
      )}
    </>
  );
}

interface CellProps {
  readonly person: PersonRoles;
  /** Index into the meetings. */
  readonly meeting: number;
  readonly data: RolesByMeeting;
}

function Cell({ person, meeting, data }: CellProps) {
  const ref = data.rows[meeting];
  const roles = ref?.marks.find(({ slug }) => slug === person.slug)?.roles;
  if (roles === undefined || ref === undefined) return <td aria-colindex={meeting + 2} />;
  return (
    <td aria-colindex={meeting + 2}>
      <EvidenceLink
        evidence={{ of: 'appearance', period: null, person: person.slug, meeting: ref.id }}
        label={`${person.person}, ${roles.map((role) => ROLE_NAMES[role]).join(' and ')}, ${describeDate(ref.date)}`}
        className="matrix-mark"
      >
        <svg aria-hidden="true" width="16" height="16">
          <RoleShape roles={roles} x={8} y={8} />
        </svg>
      </EvidenceLink>
    </td>
  );
}

import { Link } from '@tanstack/react-router';
import { exportRoles } from '../../analysis/exports/exportPeople';
import { type RolesByMeeting as Answer, listRoles } from '../../analysis/people/rolesByMeeting';
import { ROLES } from '../../corpus/facts';
import { describeRoles } from '../../view/describe/people';
import { useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { EvidenceLink } from '../controls/EvidenceLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { RoleLegend } from '../figures/plot/roles';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { PeopleTotals } from './PeopleTotals';
import { RoleMatrix } from './RoleMatrix';

const HEIGHT = 260;

/** People by meeting, the shape is the role; below it what they come to. */
export function RolesByMeeting() {
  const { filters } = useSubcorpus();
  const { table } = useParams();
  const answer = useAnswer('rolesByMeeting', { filters });
  return (
    <Figure
      figure="roles-by-meeting"
      heading="Roles by meeting"
      answer={answer}
      sentence={describeRoles}
      height={HEIGHT}
      drawing="table"
      chart={(data) => (
        <div className="flex flex-wrap items-end gap-x-12 gap-y-8">
          <div className="min-w-0 max-w-full">
            <RoleMatrix data={data} />
          </div>
          <PeopleTotals data={data} />
        </div>
      )}
      table={(data) => <RoleTable data={data} />}
      rows={(data) => exportRoles(listRoles(data))}
      footer={
        <>
          <RoleLegend />
          {answer.data !== undefined && table.includes('roles-by-meeting') && (
            <PeopleTotals data={answer.data} />
          )}
          <p className="max-w-[80ch] text-soft text-xs">
            An appearance is any role, being cited too; present are those who presided, spoke or attended.
          </p>
        </>
      }
    />
  );
}

function RoleTable({ data }: { readonly data: Answer }) {
  const { filters } = useSubcorpus();
  return (
    <FigureTable
      caption="Roles by meeting"
      columns={[
        { name: 'Meeting' },
        { name: 'Date' },
        { name: 'Person' },
        ...ROLES.map((role) => ({ name: `${role.charAt(0).toUpperCase()}${role.slice(1)}`, number: true })),
        { name: 'Unlisted', number: true },
      ]}
      rows={listRoles(data).map((row) => ({
        key: `${row.id} ${row.slug}`,
        empty: false,
        cells: () => [
          <Link key="id" to="/meetings/$id/" params={{ id: row.id }} search={filters} className="link">
            {row.id}
          </Link>,
          row.date,
          row.person,
          ...ROLES.map((role) =>
            row[role] ? (
              <EvidenceLink
                key={role}
                evidence={{ of: 'appearance', period: null, person: row.slug, meeting: row.id }}
              >
                1
              </EvidenceLink>
            ) : (
              0
            ),
          ),
          row.listed ? 0 : 1,
        ],
      }))}
    />
  );
}

import { exportRoles } from '../../analysis/exports/exportPeople';
import { type RolesByMeeting as Answer, listRoles, type RoleRow } from '../../analysis/people/rolesByMeeting';
import { ROLES } from '../../corpus/facts';
import { firstPage } from '../../engine/everyPage';
import { describeRoles } from '../../view/describe/people';
import { capitalised } from '../../view/words';
import { useParams } from '../address/useView';
import { useEveryRow } from '../asking/engineContext';
import { EvidenceLink } from '../controls/EvidenceLink';
import { MeetingLink } from '../controls/MeetingLink';
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
  const answer = useEveryRow('rolesByMeeting', { filters, ...firstPage('rolesByMeeting') });
  return (
    <Figure
      figure="roles-by-meeting"
      answer={answer}
      sentence={describeRoles}
      height={HEIGHT}
      chart={(data) => (
        <div className="flex flex-wrap items-end gap-x-12 gap-y-8">
          <div className="min-w-0 max-w-full">
            <RoleMatrix data={data} />
          </div>
          <PeopleTotals data={data} />
        </div>
      )}
      table={(data, caption) => <RoleTable caption={caption} data={data} />}
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

interface RoleTableProps {
  readonly caption: string;
  readonly data: Answer;
}

function RoleTable({ caption, data }: RoleTableProps) {
  return (
    <FigureTable
      caption={caption}
      rows={listRoles(data)}
      keyOf={({ id, slug }) => `${id} ${slug}`}
      columns={[
        { name: 'Meeting', cell: ({ id }) => <MeetingLink id={id}>{id}</MeetingLink> },
        { name: 'Date', cell: ({ date }) => date },
        { name: 'Person', cell: ({ person }) => person },
        ...ROLES.map((role) => ({
          name: capitalised(role),
          number: true,
          cell: (row: RoleRow) =>
            row[role] ? (
              <EvidenceLink evidence={{ of: 'appearance', period: null, person: row.slug, meeting: row.id }}>
                1
              </EvidenceLink>
            ) : (
              0
            ),
        })),
        { name: 'Unlisted', number: true, cell: ({ listed }) => (listed ? 0 : 1) },
      ]}
    />
  );
}

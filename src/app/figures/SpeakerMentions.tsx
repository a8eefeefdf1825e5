import { lazy } from 'react';
import { exportMentions } from '../../analysis/exportTable';
import type { SpeakerMentions as Answer } from '../../analysis/speakerMentions';
import { ROLES } from '../../corpus/facts';
import { describePeriod } from '../../corpus/period';
import { useAnswer } from '../engineContext';
import { useFilters, useParams } from '../useView';
import { CountLink } from './CountLink';
import { Figure } from './Figure';
import { FigureTable } from './FigureTable';
import { RoleLegend } from './roles';

const SpeakerMentionsChart = lazy(async () => ({
  default: (await import('./SpeakerMentionsChart')).SpeakerMentionsChart,
}));

export function SpeakerMentions({ height }: { readonly height: number }) {
  const filters = useFilters();
  const { by } = useParams();
  const answer = useAnswer('speakerMentions', { filters, by });
  return (
    <Figure
      figure="speaker-mentions"
      heading="Speaker mentions"
      answer={answer}
      sentence={({ sentence }) => sentence}
      height={height}
      chart={(data) =>
        data.people.length === 0 ? (
          <p className="border-line border-l-2 py-2 pl-3 text-soft">
            These meetings name no person of the corpus’s list, and no rule finds anyone in a role.
          </p>
        ) : (
          <SpeakerMentionsChart data={data} height={height} />
        )
      }
      table={(data) => <MentionTable data={data} />}
      rows={({ rows }) => exportMentions(rows)}
      footer={<RoleLegend />}
    />
  );
}

function MentionTable({ data }: { readonly data: Answer }) {
  return (
    <FigureTable
      caption="Speaker mentions"
      columns={[
        { name: 'Period' },
        { name: 'Person' },
        { name: 'Mentions', number: true },
        { name: 'Meetings that name them', number: true },
        { name: 'Presided', number: true },
        { name: 'Spoke', number: true },
        { name: 'Attended', number: true },
        { name: 'Cited', number: true },
      ]}
      rows={data.rows.map((row) => ({
        key: `${row.slug} ${row.period}`,
        empty: row.meetings === 0 && ROLES.every((role) => row[role] === 0),
        cells: [
          describePeriod(row.period, data.axis.by),
          row.person,
          <CountLink
            key="mentions"
            count={row.mentions}
            evidence={{ of: 'person', period: row.period, person: row.slug }}
          />,
          <CountLink
            key="meetings"
            count={row.meetings}
            evidence={{ of: 'person', period: row.period, person: row.slug }}
          />,
          ...ROLES.map((role) => (
            <CountLink
              key={role}
              count={row[role]}
              evidence={{ of: 'role', period: row.period, person: row.slug, role }}
            />
          )),
        ],
      }))}
    />
  );
}

import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { exportMentions } from '../../analysis/exports/exportTable';
import { type SpeakerMentions as Answer, onlyPerson } from '../../analysis/people/speakerMentions';
import { type Person, ROLES } from '../../corpus/facts';
import { describePeriod } from '../../corpus/period';
import { describeMentions, describePersonMentions } from '../../view/describe/people';
import { useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { afterPaint } from '../later/afterPaint';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { Figure } from './frame/Figure';
import { FigureTable } from './frame/FigureTable';
import { RoleLegend } from './plot/roles';

const SpeakerMentionsChart = afterPaint(
  async () => (await import('./SpeakerMentionsChart')).SpeakerMentionsChart,
);

interface SpeakerMentionsProps {
  readonly height: number;
  /** Shows this person alone, as “Mentions over time”. */
  readonly only?: Person;
}

export const SpeakerMentions = memo(function SpeakerMentions({ height, only }: SpeakerMentionsProps) {
  const { filters } = useSubcorpus();
  const { by } = useParams();
  const answer = useAnswer('speakerMentions', { filters, by });
  const pick = (data: Answer): Answer => (only === undefined ? data : onlyPerson(data, only.slug));
  const heading = only === undefined ? 'Speaker mentions' : 'Mentions over time';
  return (
    <Figure
      figure={only === undefined ? 'speaker-mentions' : 'mentions-over-time'}
      heading={heading}
      answer={answer}
      sentence={(data) =>
        only === undefined ? describeMentions(data) : describePersonMentions(pick(data), only.name)
      }
      height={height}
      chart={(data, loading) =>
        pick(data).people.length === 0 ? (
          only !== undefined ? (
            <p className="border-line border-l-2 py-2 pl-3 text-soft">
              Neither named nor in a role in these meetings.
            </p>
          ) : (
            <p className="border-line border-l-2 py-2 pl-3 text-soft">
              These meetings name no person of the corpus’s list, and no rule finds anyone in a role.
            </p>
          )
        ) : (
          <SpeakerMentionsChart fallback={loading} data={pick(data)} height={height} />
        )
      }
      table={(data) => <MentionTable caption={heading} data={pick(data)} />}
      rows={(data) => exportMentions(pick(data).rows)}
      footer={<RoleLegend />}
    />
  );
});

function MentionTable({ caption, data }: { readonly caption: string; readonly data: Answer }) {
  const { filters } = useSubcorpus();
  return (
    <FigureTable
      caption={caption}
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
        cells: () => [
          describePeriod(row.period, data.axis.by),
          <Link
            key="person"
            to="/people/$slug/"
            params={{ slug: row.slug }}
            search={filters}
            className="link"
          >
            {row.person}
          </Link>,
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

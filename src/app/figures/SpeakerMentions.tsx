import { memo } from 'react';
import {
  type SpeakerMentions as Answer,
  type MentionRow,
  onlyPerson,
} from '../../analysis/people/speakerMentions';
import { type Person, ROLES } from '../../corpus/facts';
import { describePeriod } from '../../corpus/period';
import { describeMentions, describePersonMentions } from '../../view/describe/people';
import { capitalised } from '../../view/words';
import { useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { PersonLink } from '../controls/PersonLink';
import { afterPaint } from '../later/afterPaint';
import { loadExports } from '../later/loadExports';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { EmptyChart } from './frame/EmptyChart';
import { Figure } from './frame/Figure';
import { FigureTable } from './frame/FigureTable';
import { RoleLegend } from './plot/roles';

const SpeakerMentionsChart = afterPaint(
  async () => (await import('./SpeakerMentionsChart')).SpeakerMentionsChart,
);

interface SpeakerMentionsProps {
  readonly height: number;
  /** Higher where more people are to be drawn. */
  readonly grows?: boolean;
  /** Shows this person alone, as “Mentions over time”. */
  readonly only?: Person;
}

export const SpeakerMentions = memo(function SpeakerMentions({
  height,
  grows = false,
  only,
}: SpeakerMentionsProps) {
  const { filters } = useSubcorpus();
  const { by } = useParams();
  const answer = useAnswer('speakerMentions', { filters, by });
  const pick = (data: Answer): Answer => (only === undefined ? data : onlyPerson(data, only.slug));
  return (
    <Figure
      figure={only === undefined ? 'speaker-mentions' : 'mentions-over-time'}
      answer={answer}
      sentence={(data) =>
        only === undefined ? describeMentions(data) : describePersonMentions(pick(data), only.name)
      }
      height={height}
      chart={(data, loading) =>
        pick(data).people.length === 0 ? (
          <EmptyChart>
            {only !== undefined
              ? 'Neither named nor in a role in these meetings.'
              : 'These meetings name no person of the corpus’s list, and no rule finds anyone in a role.'}
          </EmptyChart>
        ) : (
          <SpeakerMentionsChart fallback={loading} data={pick(data)} height={height} grows={grows} />
        )
      }
      table={(data, caption) => <MentionTable caption={caption} data={pick(data)} />}
      rows={async (data) => (await loadExports()).exportMentions(pick(data).rows)}
      footer={<RoleLegend />}
    />
  );
});

function MentionTable({ caption, data }: { readonly caption: string; readonly data: Answer }) {
  return (
    <FigureTable
      caption={caption}
      rows={data.rows}
      keyOf={({ slug, period }) => `${slug} ${period}`}
      isEmpty={(row) => row.meetings === 0 && ROLES.every((role) => row[role] === 0)}
      columns={[
        { name: 'Period', cell: ({ period }) => describePeriod(period, data.axis.by) },
        { name: 'Person', cell: ({ slug, person }) => <PersonLink slug={slug}>{person}</PersonLink> },
        {
          name: 'Mentions',
          number: true,
          cell: ({ mentions, period, slug }) => (
            <CountLink count={mentions} evidence={{ of: 'person', period, person: slug }} />
          ),
        },
        {
          name: 'Meetings that name them',
          number: true,
          cell: ({ meetings, period, slug }) => (
            <CountLink count={meetings} evidence={{ of: 'person', period, person: slug }} />
          ),
        },
        ...ROLES.map((role) => ({
          name: capitalised(role),
          number: true,
          cell: (row: MentionRow) => (
            <CountLink
              count={row[role]}
              evidence={{ of: 'role', period: row.period, person: row.slug, role }}
            />
          ),
        })),
      ]}
    />
  );
}

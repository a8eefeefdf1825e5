import { memo } from 'react';
import type { MeetingFrequency as Answer, FrequencyRow } from '../../analysis/time/meetingFrequency';
import { SPLITS, type Split } from '../../corpus/choices';
import { type CorpusInfo, nameIn } from '../../corpus/facts';
import { columnOfKey, isMetaKey, metaKeyOf } from '../../corpus/meta';
import { describePeriod } from '../../corpus/period';
import { describeFrequency } from '../../view/describe/time';
import { capitalised, formatCount } from '../../view/words';
import { useChangeView, useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { ChoiceField } from '../controls/ChoiceField';
import { CountLink } from '../controls/CountLink';
import { afterPaint } from '../later/afterPaint';
import { loadExports } from '../later/loadExports';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { Figure } from './frame/Figure';
import { FigureTable } from './frame/FigureTable';
import { evidenceOfGroup } from './frequencyEvidence';

const MeetingFrequencyChart = afterPaint(
  async () => (await import('./MeetingFrequencyChart')).MeetingFrequencyChart,
);

export const MeetingFrequency = memo(function MeetingFrequency({ height }: { readonly height: number }) {
  const { filters } = useSubcorpus();
  const { columns } = useInfo();
  const { by, split } = useParams();
  const change = useChangeView();
  const answer = useAnswer('meetingFrequency', { filters, by, split });
  return (
    <Figure
      figure="meeting-frequency"
      answer={answer}
      sentence={describeFrequency}
      height={height}
      controls={
        <ChoiceField
          label="Split by"
          choices={[...new Set([...SPLITS, ...columns.map(({ slug }) => metaKeyOf(slug)), split])]}
          chosen={split}
          nameOf={(one) => (one === 'none' ? 'nothing' : nameOfSplit(one, columns))}
          onChoose={(next) => change({ split: next })}
        />
      }
      chart={(data, loading) => <MeetingFrequencyChart fallback={loading} data={data} height={height} />}
      table={(data, caption) => <FrequencyTable caption={caption} data={data} />}
      rows={async ({ rows }) => (await loadExports()).exportFrequency(rows)}
      footer={<p className="text-soft text-xs">By the date of the readout.</p>}
    />
  );
});

function nameOfSplit(split: Split, columns: CorpusInfo['columns']): string {
  return isMetaKey(split) ? nameIn(columns, columnOfKey(split)) : split;
}

interface FrequencyTableProps {
  readonly caption: string;
  readonly data: Answer;
}

function FrequencyTable({ caption, data }: FrequencyTableProps) {
  const info = useInfo();
  const { split } = data;
  return (
    <FigureTable
      caption={caption}
      rows={data.rows}
      keyOf={({ period, group }) => `${period} ${group}`}
      isEmpty={({ meetings }) => meetings === 0}
      columns={[
        { name: 'Period', cell: ({ period }) => describePeriod(period, data.axis.by) },
        ...(split === 'none'
          ? []
          : [
              {
                name: capitalised(nameOfSplit(split, info.columns)),
                cell: ({ group }: FrequencyRow) => group,
              },
            ]),
        {
          name: 'Meetings',
          number: true,
          cell: (row) => <CountLink count={row.meetings} evidence={evidenceOfGroup(info, split, row)} />,
        },
        { name: 'Tokens', number: true, cell: ({ tokens }) => formatCount(tokens) },
      ]}
    />
  );
}

import { memo } from 'react';
import { exportDispersion } from '../../analysis/exports/exportTable';
import { describeDispersion } from '../../view/describe/finding';
import { evidenceIn } from '../../view/evidence';
import { counted, formatCount } from '../../view/words';
import { useParams } from '../address/useView';
import { useAnswer, useEngine } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { MeetingLink } from '../controls/MeetingLink';
import { EmptyChart } from '../figures/frame/EmptyChart';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { afterPaint } from '../later/afterPaint';
import { useSubcorpus } from '../subcorpus/subcorpus';

const DispersionChart = afterPaint(async () => (await import('./DispersionChart')).DispersionChart);

/** Where in the meetings the hits fall. */
export const Dispersion = memo(function Dispersion() {
  const { filters } = useSubcorpus();
  const engine = useEngine();
  const { table } = useParams();
  const detail = table.includes('dispersion') ? 'all' : 'drawn';
  const answer = useAnswer('dispersion', { filters, detail });
  return (
    <Figure
      figure="dispersion"
      answer={answer}
      sentence={describeDispersion}
      height={140}
      chart={({ rows, meetings }, loading) => {
        const drawn = rows.filter(({ marks }) => marks.length > 0);
        if (drawn.length === 0) return <EmptyChart>The query occurs in none of these meetings.</EmptyChart>;
        return (
          <>
            <DispersionChart fallback={loading} rows={drawn} />
            {meetings > drawn.length && (
              <p className="text-soft text-xs">
                The first {drawn.length} of {counted(meetings, 'meeting')}; the table has all.
              </p>
            )}
          </>
        );
      }}
      table={({ rows }, caption) => (
        <FigureTable
          caption={caption}
          rows={rows}
          keyOf={({ id }) => id}
          isEmpty={({ occurrences }) => occurrences === 0}
          columns={[
            { name: 'Meeting', cell: ({ id, date }) => <MeetingLink id={id}>{date}</MeetingLink> },
            {
              name: 'Occurrences',
              number: true,
              cell: ({ occurrences, id }) => (
                <CountLink count={occurrences} evidence={evidenceIn(id, filters.q)} />
              ),
            },
            { name: 'Tokens', number: true, cell: ({ tokens }) => formatCount(tokens) },
            { name: 'First at', number: true, cell: ({ first }) => percent(first) },
            { name: 'Last at', number: true, cell: ({ last }) => percent(last) },
          ]}
        />
      )}
      rows={async () => exportDispersion((await engine.dispersion({ filters, detail: 'positions' })).rows)}
      footer={
        answer.data?.dp !== null &&
        answer.data !== undefined && (
          <p className="text-soft text-xs">
            DP (Gries) {answer.data.dp.toFixed(3)}: 0 where every meeting has its share by length, near 1
            where one has all.
          </p>
        )
      }
    />
  );
});

function percent(position: number | null): string {
  return position === null ? '' : `${(position * 100).toFixed(0)}%`;
}

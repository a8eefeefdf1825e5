import { memo } from 'react';
import { exportDispersion } from '../../analysis/exports/exportTable';
import { askEveryPage, firstPage } from '../../engine/everyPage';
import { describeDispersion } from '../../view/describe/finding';
import { evidenceIn } from '../../view/evidence';
import { counted, formatCount } from '../../view/words';
import { useParams } from '../address/useView';
import { useAnswer, useEngine, useEveryRow } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { MeetingLink } from '../controls/MeetingLink';
import { EmptyChart } from '../figures/frame/EmptyChart';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { afterPaint } from '../later/afterPaint';
import { useSubcorpus } from '../subcorpus/subcorpus';

const DispersionChart = afterPaint(async () => (await import('./DispersionChart')).DispersionChart);

/** Meetings whose hits are drawn. */
const MOST_DRAWN = 30;

/** Where in the meetings the hits fall. */
export const Dispersion = memo(function Dispersion() {
  const { filters } = useSubcorpus();
  const engine = useEngine();
  const { table } = useParams();
  const asTable = table.includes('dispersion');
  const every = { filters, detail: 'all', ...firstPage('dispersion') } as const;
  const drawn = { filters, detail: 'drawn', offset: 0, limit: MOST_DRAWN } as const;
  const all = useEveryRow('dispersion', every, { enabled: asTable });
  const first = useAnswer('dispersion', drawn, { enabled: !asTable });
  const answer = asTable ? all : first;
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
      rows={async () => {
        const placed = await askEveryPage(engine, 'dispersion', { ...every, detail: 'positions' });
        return exportDispersion(placed.rows);
      }}
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

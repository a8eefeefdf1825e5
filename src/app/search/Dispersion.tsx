import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { exportDispersion } from '../../analysis/exports/exportTable';
import type { DispersionRow } from '../../analysis/finding/dispersion';
import { describeDispersion } from '../../view/describe/finding';
import { evidenceIn } from '../../view/evidence';
import { formatPassage } from '../../view/fragment';
import { counted, formatCount } from '../../view/words';
import { useParams } from '../address/useView';
import { useAnswer, useEngine } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Where in the meetings the hits fall, a barcode each. */
export const Dispersion = memo(function Dispersion() {
  const { filters } = useSubcorpus();
  const engine = useEngine();
  const { table } = useParams();
  const detail = table.includes('dispersion') ? 'all' : 'drawn';
  const answer = useAnswer('dispersion', { filters, detail });
  return (
    <Figure
      figure="dispersion"
      heading="Dispersion"
      answer={answer}
      sentence={describeDispersion}
      height={140}
      drawing="links"
      chart={({ rows, meetings }) => <Barcodes rows={rows} meetings={meetings} />}
      table={({ rows }) => (
        <FigureTable
          caption="Dispersion"
          columns={[
            { name: 'Meeting' },
            { name: 'Occurrences', number: true },
            { name: 'Tokens', number: true },
            { name: 'First at', number: true },
            { name: 'Last at', number: true },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            empty: row.occurrences === 0,
            cells: () => [
              <Link
                key="meeting"
                to="/meetings/$id/"
                params={{ id: row.id }}
                search={filters}
                className="link"
              >
                {row.date}
              </Link>,
              <CountLink
                key="occurrences"
                count={row.occurrences}
                evidence={evidenceIn(row.id, filters.q)}
              />,
              formatCount(row.tokens),
              percent(row.first),
              percent(row.last),
            ],
          }))}
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

interface BarcodesProps {
  readonly rows: readonly DispersionRow[];
  /** With an occurrence, in all. */
  readonly meetings: number;
}

const Barcodes = memo(function Barcodes({ rows, meetings }: BarcodesProps) {
  const drawn = rows.filter(({ marks }) => marks.length > 0);
  return (
    <>
      <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 text-xs">
        {drawn.map((row) => (
          <div key={row.id} className="contents">
            <span>{row.date}</span>
            <Barcode row={row} />
            <span className="text-soft">{formatCount(row.occurrences)}</span>
          </div>
        ))}
      </div>
      {meetings > drawn.length && (
        <p className="text-soft text-xs">
          The first {drawn.length} of {counted(meetings, 'meeting')}; the table has all.
        </p>
      )}
    </>
  );
});

function Barcode({ row }: { readonly row: DispersionRow }) {
  const { filters } = useSubcorpus();
  return (
    <span className="relative my-0.5 block h-4 bg-sunken">
      {row.marks.map(({ position, occurrences, paragraph, sentence, hash }) => (
        <Link
          key={position}
          to="/meetings/$id/"
          params={{ id: row.id }}
          search={filters}
          hash={formatPassage({ paragraph, sentence, hash })}
          title={`${occurrences === 1 ? '' : `${counted(occurrences, 'occurrence')} from `}paragraph ${paragraph}, sentence ${sentence}`}
          tabIndex={-1}
          className="absolute top-0 h-full w-0.5 bg-accent hover:w-1"
          style={{ left: `${position * 100}%` }}
        />
      ))}
    </span>
  );
}

function percent(position: number | null): string {
  return position === null ? '' : `${(position * 100).toFixed(0)}%`;
}

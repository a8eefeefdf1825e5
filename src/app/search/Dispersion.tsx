import { Link } from '@tanstack/react-router';
import { type DispersionRow, MOST_DRAWN } from '../../analysis/dispersion';
import { exportDispersion } from '../../analysis/exportTable';
import { evidenceIn } from '../../view/evidence';
import { formatFragment } from '../../view/fragment';
import { useAnswer } from '../engineContext';
import { CountLink } from '../figures/CountLink';
import { Figure } from '../figures/Figure';
import { FigureTable } from '../figures/FigureTable';
import { useFilters } from '../useView';

/** Where in the meetings the hits fall, a barcode each. */
export function Dispersion() {
  const filters = useFilters();
  const answer = useAnswer('dispersion', { filters });
  return (
    <Figure
      figure="dispersion"
      heading="Dispersion"
      answer={answer}
      sentence={({ sentence }) => sentence}
      height={140}
      drawing="links"
      chart={({ rows }) => <Barcodes rows={rows.filter(({ occurrences }) => occurrences > 0)} />}
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
            cells: [
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
              row.tokens.toLocaleString('en-GB'),
              percent(row.positions[0]),
              percent(row.positions.at(-1)),
            ],
          }))}
        />
      )}
      rows={({ rows }) => exportDispersion(rows)}
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
}

function Barcodes({ rows }: { readonly rows: readonly DispersionRow[] }) {
  return (
    <>
      <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 text-xs">
        {rows.slice(0, MOST_DRAWN).map((row) => (
          <div key={row.id} className="contents">
            <span>{row.date}</span>
            <Barcode row={row} />
            <span className="text-soft">{row.occurrences}</span>
          </div>
        ))}
      </div>
      {rows.length > MOST_DRAWN && (
        <p className="text-soft text-xs">
          The first {MOST_DRAWN} of {rows.length} meetings; the table has all.
        </p>
      )}
    </>
  );
}

function Barcode({ row }: { readonly row: DispersionRow }) {
  const filters = useFilters();
  return (
    <span className="relative my-0.5 block h-4 bg-sunken">
      {row.marks.map(({ position, occurrences, paragraph, sentence, hash }) => (
        <Link
          key={position}
          to="/meetings/$id/"
          params={{ id: row.id }}
          search={filters}
          hash={formatFragment({ paragraph, sentence, check: { hash, words: null } })}
          title={`${occurrences === 1 ? '' : `${occurrences} occurrences from `}paragraph ${paragraph}, sentence ${sentence}`}
          tabIndex={-1}
          className="absolute top-0 h-full w-0.5 bg-accent hover:w-1"
          style={{ left: `${position * 100}%` }}
        />
      ))}
    </span>
  );
}

function percent(position: number | undefined): string {
  return position === undefined ? '' : `${(position * 100).toFixed(0)}%`;
}

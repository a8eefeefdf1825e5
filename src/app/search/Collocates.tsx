import { Link } from '@tanstack/react-router';
import type { Collocates as Answer, CollocateRow } from '../../analysis/collocates';
import { exportCollocates } from '../../analysis/exportTable';
import type { Filters } from '../../corpus/filters';
import { parseQuery } from '../../search/query';
import { MOST_TOKENS } from '../../view/params';
import { useAnswer, useInfo } from '../engineContext';
import { Figure } from '../figures/Figure';
import { FigureTable } from '../figures/FigureTable';
import { NumberField } from '../NumberField';
import { useChangeView, useFilters, useParams } from '../useView';

/** A word near the query only once says little. */
const MINIMUM = 2;
const SHOWN = 25;

/** Which words stand near the query more often than chance would put them there. */
export function Collocates() {
  const filters = useFilters();
  const params = useParams();
  const change = useChangeView();
  const answer = useAnswer('collocates', { filters, window: params.window, minimum: MINIMUM });
  return (
    <Figure
      figure="collocates"
      heading="Collocates"
      answer={answer}
      sentence={({ sentence }) => sentence}
      height={240}
      controls={
        <NumberField
          label="Tokens to each side"
          value={params.window}
          most={MOST_TOKENS}
          onChange={(window) => change({ window })}
        />
      }
      chart={(data) => <Bars rows={data.rows.slice(0, SHOWN)} />}
      table={(data) => <CollocateTable data={data} filters={filters} />}
      rows={({ rows }) => exportCollocates(rows)}
      footer={
        answer.data !== undefined && (
          <p className="text-soft text-xs">
            At least {MINIMUM} times within {answer.data.window} tokens to each side, in the same paragraph;
            base {answer.data.tokens.toLocaleString('en-GB')} tokens. Expected: f(query) × f(word) ×{' '}
            {answer.data.span} ÷ base.
          </p>
        )
      }
    />
  );
}

/** The strongest, as bars of logDice (14 at most). */
function Bars({ rows }: { readonly rows: readonly CollocateRow[] }) {
  return (
    <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-3 text-xs">
      {rows.slice(0, 12).map((row) => (
        <div key={row.collocate} className="contents">
          <span className="py-0.5 text-right">{row.collocate}</span>
          <span
            className="h-2.5 rounded-sm bg-accent"
            style={{ width: `${Math.max(2, (row.logDice / 14) * 100)}%` }}
          />
          <span className="text-soft">
            {row.logDice.toFixed(1)} · {row.observed}
          </span>
        </div>
      ))}
    </div>
  );
}

function CollocateTable({ data, filters }: { readonly data: Answer; readonly filters: Filters }) {
  return (
    <FigureTable
      caption="Collocates"
      columns={[
        { name: 'Collocate' },
        { name: 'Observed', number: true },
        { name: 'Expected', number: true },
        { name: 'logDice', number: true },
        { name: 'MI', number: true },
        { name: 'Meetings', number: true },
      ]}
      rows={data.rows.map((row) => ({
        key: row.collocate,
        empty: false,
        cells: [
          row.collocate,
          <Observed key="observed" row={row} q={nearQuery(row.collocate, data.window, filters.q)} />,
          row.expected.toFixed(2),
          row.logDice.toFixed(2),
          row.mi.toFixed(2),
          row.meetings,
        ],
      }))}
    />
  );
}

/** The lines that `observed` counts, where a query can ask for them. */
function Observed({ row, q }: { readonly row: CollocateRow; readonly q: string }) {
  const { language } = useInfo();
  const filters = useFilters();
  if (!parseQuery(q, language).ok) return <>{row.observed}</>;
  return (
    <Link to="/search/" search={{ ...filters, q, show: 'kwic' }} className="link">
      {row.observed}
    </Link>
  );
}

/** NEAR takes a word, a phrase or alternatives; of another query it makes one that cannot be read. */
function nearQuery(collocate: string, window: number, q: string | null): string {
  return `"${collocate}" NEAR/${window} (${q ?? ''})`;
}

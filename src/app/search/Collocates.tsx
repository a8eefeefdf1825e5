import { memo } from 'react';
import { exportCollocates } from '../../analysis/exports/exportTable';
import type { Collocates as Answer, CollocateRow } from '../../analysis/finding/collocates';
import { parseQuery } from '../../search/query';
import { describeCollocates } from '../../view/describe/finding';
import { type Evidence, evidenceInPeriod } from '../../view/evidence';
import { MOST_TOKENS } from '../../view/params';
import { counted, times } from '../../view/words';
import { useChangeView, useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { NumberField } from '../controls/NumberField';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** The passages that a row counts; null where no query can ask for them. */
type EvidenceOf = (row: CollocateRow) => Evidence | null;

/** A word near the query only once says little. */
const MINIMUM = 2;
const SHOWN = 25;

/** Which words stand near the query more often than chance would put them there. */
export const Collocates = memo(function Collocates() {
  const { filters } = useSubcorpus();
  const params = useParams();
  const { language } = useInfo();
  const change = useChangeView();
  const evidenceOf = (row: CollocateRow, { window }: Answer): Evidence | null => {
    const near = nearQuery(row.collocate, window, filters.q);
    return parseQuery(near, language).ok ? evidenceInPeriod(null, near) : null;
  };
  const answer = useAnswer('collocates', { filters, window: params.window, minimum: MINIMUM });
  return (
    <Figure
      figure="collocates"
      heading="Collocates"
      answer={answer}
      sentence={describeCollocates}
      height={240}
      controls={
        <NumberField
          label="Tokens to each side"
          value={params.window}
          most={MOST_TOKENS}
          onChange={(window) => change({ window })}
        />
      }
      drawing="links"
      chart={(data) => <Bars rows={data.rows.slice(0, SHOWN)} evidenceOf={(row) => evidenceOf(row, data)} />}
      table={(data) => <CollocateTable data={data} evidenceOf={(row) => evidenceOf(row, data)} />}
      rows={({ rows }) => exportCollocates(rows)}
      footer={
        answer.data !== undefined && (
          <p className="text-soft text-xs">
            At least {times(MINIMUM)} within {counted(answer.data.window, 'token')} to each side, in the same
            paragraph; base {counted(answer.data.tokens, 'token')}. Expected: f(query) × f(word) ×{' '}
            {answer.data.span} ÷ base.
          </p>
        )
      }
    />
  );
});

/** The strongest, as bars of logDice (14 at most). */
function Bars({
  rows,
  evidenceOf,
}: {
  readonly rows: readonly CollocateRow[];
  readonly evidenceOf: EvidenceOf;
}) {
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
            {row.logDice.toFixed(1)} · <CountLink count={row.observed} evidence={evidenceOf(row)} inChart />
          </span>
        </div>
      ))}
    </div>
  );
}

function CollocateTable({ data, evidenceOf }: { readonly data: Answer; readonly evidenceOf: EvidenceOf }) {
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
        cells: () => [
          row.collocate,
          <CountLink key="observed" count={row.observed} evidence={evidenceOf(row)} />,
          row.expected.toFixed(2),
          row.logDice.toFixed(2),
          row.mi.toFixed(2),
          <CountLink key="meetings" count={row.meetings} evidence={evidenceOf(row)} />,
        ],
      }))}
    />
  );
}

/** NEAR takes a word, a phrase or alternatives; of another query it makes one that cannot be read. */
function nearQuery(collocate: string, window: number, q: string | null): string {
  return `"${collocate}" NEAR/${window} (${q ?? ''})`;
}

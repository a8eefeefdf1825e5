import { memo } from 'react';
import { exportCollocates } from '../../analysis/exports/exportTable';
import type { Collocates as Answer, CollocateRow } from '../../analysis/finding/collocates';
import { firstPage } from '../../engine/everyPage';
import { parseQuery } from '../../search/query';
import { describeCollocates } from '../../view/describe/finding';
import { type Evidence, evidenceInPeriod } from '../../view/evidence';
import { MOST_TOKENS } from '../../view/params';
import { counted, times } from '../../view/words';
import { useChangeView, useParams } from '../address/useView';
import { useEveryRow, useInfo } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { NumberField } from '../controls/NumberField';
import { EmptyChart } from '../figures/frame/EmptyChart';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { afterPaint } from '../later/afterPaint';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** The passages that a row counts; null where no query can ask for them. */
type EvidenceOf = (row: CollocateRow) => Evidence | null;

/** A word near the query only once says little. */
const MINIMUM = 2;
const HEIGHT = 274;
/** Words in the chart; the table has all. */
const SHOWN = 12;

const CollocatesChart = afterPaint(async () => (await import('./CollocatesChart')).CollocatesChart);

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
  const asked = { filters, window: params.window, minimum: MINIMUM, ...firstPage('collocates') };
  const answer = useEveryRow('collocates', asked);
  return (
    <Figure
      figure="collocates"
      answer={answer}
      sentence={describeCollocates}
      height={HEIGHT}
      controls={
        <NumberField
          label="Tokens to each side"
          value={params.window}
          most={MOST_TOKENS}
          onChange={(window) => change({ window })}
        />
      }
      chart={(data, loading) =>
        data.rows.length === 0 ? (
          <EmptyChart>No word stands near the query often enough.</EmptyChart>
        ) : (
          <CollocatesChart
            fallback={loading}
            rows={data.rows.slice(0, SHOWN)}
            evidenceOf={(row) => evidenceOf(row, data)}
          />
        )
      }
      table={(data, caption) => (
        <CollocateTable caption={caption} data={data} evidenceOf={(row) => evidenceOf(row, data)} />
      )}
      rows={({ rows }) => exportCollocates(rows)}
      footer={
        answer.data !== undefined && (
          <p className="text-soft text-xs">
            At least {times(MINIMUM)} within {counted(answer.data.window, 'token')} to each side, in the same
            paragraph; base {counted(answer.data.tokens, 'token')}. Expected: f(query) × f(word) ×{' '}
            {answer.data.span} ÷ base. The chart has the {SHOWN} strongest by logDice, of which 14 is the most
            and one less half as strong.
          </p>
        )
      }
    />
  );
});

interface CollocateTableProps {
  readonly caption: string;
  readonly data: Answer;
  readonly evidenceOf: EvidenceOf;
}

function CollocateTable({ caption, data, evidenceOf }: CollocateTableProps) {
  return (
    <FigureTable
      caption={caption}
      rows={data.rows}
      keyOf={({ collocate }) => collocate}
      columns={[
        { name: 'Collocate', cell: ({ collocate }) => collocate },
        {
          name: 'Observed',
          number: true,
          cell: (row) => <CountLink count={row.observed} evidence={evidenceOf(row)} />,
        },
        { name: 'Expected', number: true, cell: ({ expected }) => expected.toFixed(2) },
        { name: 'logDice', number: true, cell: ({ logDice }) => logDice.toFixed(2) },
        { name: 'MI', number: true, cell: ({ mi }) => mi.toFixed(2) },
        {
          name: 'Meetings',
          number: true,
          cell: (row) => <CountLink count={row.meetings} evidence={evidenceOf(row)} />,
        },
      ]}
    />
  );
}

/** NEAR takes a word, a phrase or alternatives; of another query it makes one that cannot be read. */
function nearQuery(collocate: string, window: number, q: string | null): string {
  return `"${collocate}" NEAR/${window} (${q ?? ''})`;
}

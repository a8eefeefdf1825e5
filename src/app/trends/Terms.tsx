import { exportTerms } from '../../analysis/exports/exportTable';
import type { TermTotal } from '../../analysis/time/termTotals';
import { describeTotals } from '../../view/describe/time';
import { describeInterval } from '../../view/describeInterval';
import { counted, formatCount } from '../../view/words';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Each term over all periods: what it joins, what it rests on, and what its absence says. */
export function Terms() {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const { by, terms } = useParams();
  const answer = useAnswer('termTotals', { filters, by, terms: terms ?? info.terms });
  return (
    <Figure
      figure="terms"
      heading="Terms in all periods"
      answer={answer}
      sentence={describeTotals}
      height={160}
      table={({ totals }) => <TermTable totals={totals} />}
      rows={({ totals }) => exportTerms(totals)}
    />
  );
}

function TermTable({ totals }: { readonly totals: readonly TermTotal[] }) {
  return (
    <FigureTable
      caption="Terms in all periods"
      columns={[
        { name: 'Term' },
        { name: 'Joins' },
        { name: 'Count', number: true },
        { name: 'Per 10,000 tokens (95%)', number: true },
        { name: 'Without any one meeting', number: true },
        { name: 'Meetings with it', number: true },
        { name: 'Share of meetings (95%)', number: true },
        { name: 'Meetings without it', number: true },
      ]}
      rows={totals.map((row) => ({
        key: row.term,
        empty: false,
        cells: () => [
          row.term,
          <Joined key="joins" row={row} />,
          <CountLink key="count" count={row.count} evidence={{ of: 'term', period: null, term: row.term }} />,
          row.per10k === null ? '' : `${row.per10k.toFixed(1)} ${describeInterval(row.per10kInterval, 1)}`,
          <Rests key="rests" row={row} />,
          <CountLink
            key="meetings"
            count={row.meetingsWithTerm}
            evidence={{ of: 'term', period: null, term: row.term }}
          />,
          <Share key="share" row={row} />,
          <CountLink
            key="without"
            count={row.meetings - row.meetingsWithTerm}
            evidence={{ of: 'without', period: null, term: row.term }}
          />,
        ],
      }))}
    />
  );
}

function Joined({ row: { variants, joined } }: { readonly row: TermTotal }) {
  if (joined < 2) return null;
  const more = joined - variants.length;
  return (
    <>
      {variants.map(({ text, count }) => `${text} ${formatCount(count)}`).join(', ')}
      {more > 0 && ` and ${more} more`}
    </>
  );
}

function Rests({ row: { withoutOne, meetingsWithTerm } }: { readonly row: TermTotal }) {
  return (
    <>
      {withoutOne !== null && `${withoutOne.low.toFixed(1)} to ${withoutOne.high.toFixed(1)}`}
      {meetingsWithTerm === 1 && <span className="block text-soft">rests on one meeting</span>}
    </>
  );
}

function Share({ row: { share, shareInterval, shareAtMost, meetings } }: { readonly row: TermTotal }) {
  if (shareAtMost !== null) {
    return (
      <>
        0 of {counted(meetings, 'meeting')}; true share at most {(shareAtMost * 100).toFixed(1)}%
      </>
    );
  }
  if (share === null) return null;
  return (
    <>
      {(share * 100).toFixed(0)}% {describeInterval(shareInterval, 0, 100, '%')}
    </>
  );
}

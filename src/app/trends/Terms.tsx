import { exportTerms } from '../../analysis/exports/exportTable';
import type { TermTotal } from '../../analysis/time/termTotals';
import { describeTotals } from '../../view/describe/time';
import { describeInterval } from '../../view/describeInterval';
import { counted, formatCount } from '../../view/words';
import { useParams } from '../address/useView';
import { useInfo } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { TableFigure } from '../figures/frame/TableFigure';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Each term over all periods: what it joins, what it rests on, and what its absence says. */
export function Terms() {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const { by, terms } = useParams();
  return (
    <TableFigure
      figure="terms"
      asked={{ filters, by, terms: terms ?? info.terms }}
      sentence={describeTotals}
      height={160}
      list={({ totals }) => totals}
      keyOf={({ term }) => term}
      columns={() => [
        { name: 'Term', cell: ({ name }) => name },
        { name: 'Joins', cell: (row) => <Joined row={row} /> },
        {
          name: 'Count',
          number: true,
          cell: ({ count, term }) => (
            <CountLink count={count} evidence={{ of: 'term', period: null, term }} />
          ),
        },
        {
          name: 'Per 10,000 tokens (95%)',
          number: true,
          cell: ({ per10k, per10kInterval }) =>
            per10k === null ? '' : `${per10k.toFixed(1)} ${describeInterval(per10kInterval, 1)}`,
        },
        { name: 'Without any one meeting', number: true, cell: (row) => <Rests row={row} /> },
        {
          name: 'Meetings with it',
          number: true,
          cell: ({ meetingsWithTerm, term }) => (
            <CountLink count={meetingsWithTerm} evidence={{ of: 'term', period: null, term }} />
          ),
        },
        { name: 'Share of meetings (95%)', number: true, cell: (row) => <Share row={row} /> },
        {
          name: 'Meetings without it',
          number: true,
          cell: ({ meetings, meetingsWithTerm, term }) => (
            <CountLink count={meetings - meetingsWithTerm} evidence={{ of: 'without', period: null, term }} />
          ),
        },
      ]}
      rows={({ totals }) => exportTerms(totals)}
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

import type { Movers as Answer, Mover } from '../../analysis/comparing/movers';
import { exportMovers } from '../../analysis/exports/exportTable';
import { describeMovers } from '../../view/describe/comparing';
import { describeInterval } from '../../view/describeInterval';
import { type Evidence, formatStretch } from '../../view/evidence';
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { AddTerm } from './AddTerm';

/** Rows each way. */
const MOST = 8;

/** What rose and what fell most between the two halves of the range, one click from the chart. */
export function Movers() {
  const { filters } = useSubcorpus();
  const answer = useAnswer('movers', { filters, limit: MOST });
  return (
    <Figure
      figure="movers"
      answer={answer}
      sentence={describeMovers}
      height={300}
      table={({ halves, risen, fallen }) =>
        halves === null || risen.length + fallen.length === 0 ? null : (
          <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
            <MoverTable caption="Risen" rows={risen} halves={halves} />
            <MoverTable caption="Fallen" rows={fallen} halves={halves} />
          </div>
        )
      }
      rows={exportMovers}
    />
  );
}

interface MoverTableProps {
  readonly caption: string;
  readonly rows: readonly Mover[];
  readonly halves: NonNullable<Answer['halves']>;
}

function evidenceIn({ term }: Mover, half: MoverTableProps['halves'][number]): Evidence {
  return { of: 'term', period: formatStretch(half), term };
}

function MoverTable({ caption, rows, halves }: MoverTableProps) {
  if (rows.length === 0) return <p className="text-soft">{caption}: nothing.</p>;
  return (
    <div className="min-w-0">
      <FigureTable
        caption={caption}
        rows={rows}
        keyOf={({ term }) => term}
        columns={[
          { name: caption, cell: ({ term }) => <AddTerm term={term} /> },
          {
            name: 'First half',
            number: true,
            cell: (row) => <CountLink count={row.before} evidence={evidenceIn(row, halves[0])} />,
          },
          {
            name: 'Second half',
            number: true,
            cell: (row) => <CountLink count={row.after} evidence={evidenceIn(row, halves[1])} />,
          },
          {
            name: 'Meetings',
            number: true,
            cell: ({ meetings, term }) => (
              <CountLink count={meetings} evidence={{ of: 'term', period: null, term }} />
            ),
          },
          {
            name: 'Log Ratio (one left out)',
            number: true,
            cell: ({ logRatio, withoutOne }) => `${logRatio.toFixed(2)} ${describeInterval(withoutOne, 2)}`,
          },
          { name: 'G2', number: true, cell: ({ g2 }) => g2.toFixed(1) },
        ]}
      />
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { exportPresiders } from '../../analysis/exports/exportFormulations';
import type { PresiderRow } from '../../analysis/formulations/formulationView';
import { describePresiders } from '../../view/describe/formulations';
import { describeInterval } from '../../view/describeInterval';
import { useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Who presided over the meetings that use the formulation. */
export function Presiders({ slug }: { readonly slug: string }) {
  const { filters } = useSubcorpus();
  const { by } = useParams();
  const answer = useAnswer('formulation', { filters, by, slug });
  return (
    <Figure
      figure="presiders"
      heading="Who presided when it was used"
      answer={answer}
      sentence={(data) => (data === null ? '' : describePresiders(data))}
      height={200}
      table={(data) => <PresiderTable rows={data?.presiders ?? []} slug={slug} />}
      rows={(data) => exportPresiders(data?.presiders ?? [])}
    />
  );
}

function PresiderTable({ rows, slug }: { readonly rows: readonly PresiderRow[]; readonly slug: string }) {
  const { filters } = useSubcorpus();
  return (
    <FigureTable
      caption="Who presided when it was used"
      columns={[
        { name: 'Presider' },
        { name: 'With it', number: true },
        { name: 'Presided', number: true },
        { name: 'Share (95%)', number: true },
      ]}
      rows={rows.map((row) => ({
        key: row.slug ?? '',
        empty: row.meetings === 0,
        cells: () => [
          row.slug === null ? (
            'nobody named'
          ) : (
            <Link
              key="person"
              to="/people/$slug/"
              params={{ slug: row.slug }}
              search={filters}
              className="link"
            >
              {row.person}
            </Link>
          ),
          <CountLink
            key="meetings"
            count={row.meetings}
            evidence={
              row.slug === null ? null : { of: 'presided', period: null, formulation: slug, person: row.slug }
            }
          />,
          <CountLink
            key="presided"
            count={row.presided}
            evidence={
              row.slug === null ? null : { of: 'role', period: null, person: row.slug, role: 'presided' }
            }
          />,
          `${(row.share * 100).toFixed(0)}% ${describeInterval(row.shareInterval, 0, 100, '%')}`,
        ],
      }))}
    />
  );
}

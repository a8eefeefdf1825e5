import { exportPresiders } from '../../analysis/exports/exportFormulations';
import { describePresiders } from '../../view/describe/formulations';
import { describeInterval } from '../../view/describeInterval';
import { useParams } from '../address/useView';
import { CountLink } from '../controls/CountLink';
import { PersonLink } from '../controls/PersonLink';
import { TableFigure } from '../figures/frame/TableFigure';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Who presided over the meetings that use the formulation. */
export function Presiders({ slug }: { readonly slug: string }) {
  const { filters } = useSubcorpus();
  const { by } = useParams();
  return (
    <TableFigure
      figure="presiders"
      asked={{ filters, by, slug }}
      sentence={(data) => (data === null ? '' : describePresiders(data))}
      height={200}
      list={(data) => data?.presiders ?? []}
      keyOf={(row) => row.slug ?? ''}
      isEmpty={({ meetings }) => meetings === 0}
      columns={() => [
        {
          name: 'Presider',
          cell: (row) =>
            row.slug === null ? 'nobody named' : <PersonLink slug={row.slug}>{row.person}</PersonLink>,
        },
        {
          name: 'With it',
          number: true,
          cell: (row) => (
            <CountLink
              count={row.meetings}
              evidence={
                row.slug === null
                  ? null
                  : { of: 'presided', period: null, formulation: slug, person: row.slug }
              }
            />
          ),
        },
        {
          name: 'Presided',
          number: true,
          cell: (row) => (
            <CountLink
              count={row.presided}
              evidence={
                row.slug === null ? null : { of: 'role', period: null, person: row.slug, role: 'presided' }
              }
            />
          ),
        },
        {
          name: 'Share (95%)',
          number: true,
          cell: ({ share, shareInterval }) =>
            `${(share * 100).toFixed(0)}% ${describeInterval(shareInterval, 0, 100, '%')}`,
        },
      ]}
      rows={(data) => exportPresiders(data?.presiders ?? [])}
    />
  );
}

import { exportCompanions } from '../../analysis/exports/exportFormulations';
import { describeCompanions } from '../../view/describe/formulations';
import { useParams } from '../address/useView';
import { CountLink } from '../controls/CountLink';
import { FormulationLink } from '../controls/FormulationLink';
import { TableFigure } from '../figures/frame/TableFigure';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Which formulations the same meetings use. */
export function Companions({ slug }: { readonly slug: string }) {
  const { filters } = useSubcorpus();
  const { by } = useParams();
  return (
    <TableFigure
      figure="companions"
      asked={{ filters, by, slug }}
      sentence={(data) => (data === null ? '' : describeCompanions(data))}
      height={240}
      list={(data) => data?.companions ?? []}
      keyOf={(row) => row.slug}
      columns={() => [
        {
          name: 'Formulation',
          cell: (row) => (
            <FormulationLink slug={row.slug} className="link font-serif">
              {row.name}
            </FormulationLink>
          ),
        },
        {
          name: 'Meetings with both',
          number: true,
          cell: (row) => (
            <CountLink
              count={row.together}
              evidence={{ of: 'uses', period: null, formulations: [slug, row.slug] }}
            />
          ),
        },
        {
          name: 'Its meetings',
          number: true,
          cell: (row) => (
            <CountLink
              count={row.meetings}
              evidence={{ of: 'uses', period: null, formulations: [row.slug] }}
            />
          ),
        },
        { name: 'logDice', number: true, cell: ({ logDice }) => logDice.toFixed(2) },
      ]}
      rows={(data) => exportCompanions(data?.companions ?? [], data?.row.meetings ?? 0)}
    />
  );
}

import { Link } from '@tanstack/react-router';
import { exportCompanions } from '../../analysis/exports/exportFormulations';
import type { CompanionRow } from '../../analysis/formulations/formulationView';
import { describeCompanions } from '../../view/describe/formulations';
import { useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Which formulations the same meetings use. */
export function Companions({ slug }: { readonly slug: string }) {
  const { filters } = useSubcorpus();
  const { by } = useParams();
  const answer = useAnswer('formulation', { filters, by, slug });
  return (
    <Figure
      figure="companions"
      heading="Formulations that travel with it"
      answer={answer}
      sentence={(data) => (data === null ? '' : describeCompanions(data))}
      height={240}
      table={(data) => <CompanionTable rows={data?.companions ?? []} slug={slug} />}
      rows={(data) => exportCompanions(data?.companions ?? [], data?.row.meetings ?? 0)}
    />
  );
}

function CompanionTable({ rows, slug }: { readonly rows: readonly CompanionRow[]; readonly slug: string }) {
  const { filters } = useSubcorpus();
  return (
    <FigureTable
      caption="Formulations that travel with it"
      columns={[
        { name: 'Formulation' },
        { name: 'Meetings with both', number: true },
        { name: 'Its meetings', number: true },
        { name: 'logDice', number: true },
      ]}
      rows={rows.map((row) => ({
        key: row.slug,
        empty: false,
        cells: () => [
          <Link
            key="name"
            to="/formulations/$slug/"
            params={{ slug: row.slug }}
            search={filters}
            className="link font-serif"
          >
            {row.name}
          </Link>,
          <CountLink
            key="together"
            count={row.together}
            evidence={{ of: 'uses', period: null, formulations: [slug, row.slug] }}
          />,
          <CountLink
            key="meetings"
            count={row.meetings}
            evidence={{ of: 'uses', period: null, formulations: [row.slug] }}
          />,
          row.logDice.toFixed(2),
        ],
      }))}
    />
  );
}

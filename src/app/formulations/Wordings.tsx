import { exportWordings } from '../../analysis/exports/exportFormulations';
import type { WordingRow } from '../../analysis/formulations/formulationView';
import { describeWordings } from '../../view/describe/formulations';
import { useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { DayLink } from './LedgerLinks';

/** How often, and when, each variant is used. */
export function Wordings({ slug }: { readonly slug: string }) {
  const { filters } = useSubcorpus();
  const { by } = useParams();
  const answer = useAnswer('formulation', { filters, by, slug });
  return (
    <Figure
      figure="wordings"
      heading="Wordings"
      answer={answer}
      sentence={(data) => (data === null ? '' : describeWordings(data))}
      height={200}
      table={(data) => <WordingTable rows={data?.wordings ?? []} slug={slug} />}
      rows={(data) => exportWordings(data?.wordings ?? [])}
    />
  );
}

function WordingTable({ rows, slug }: { readonly rows: readonly WordingRow[]; readonly slug: string }) {
  return (
    <FigureTable
      caption="Wordings"
      columns={[
        { name: 'Wording' },
        { name: 'Occurrences', number: true },
        { name: 'Meetings', number: true },
        { name: 'First used' },
        { name: 'Last used' },
      ]}
      rows={rows.map((row) => ({
        key: row.wording,
        empty: row.occurrences === 0,
        cells: () => [
          row.wording,
          <CountLink
            key="occurrences"
            count={row.occurrences}
            evidence={{ of: 'formulation', period: null, formulation: slug, variant: row.slug }}
          />,
          <CountLink
            key="meetings"
            count={row.meetings}
            evidence={{ of: 'formulation', period: null, formulation: slug, variant: row.slug }}
          />,
          <DayLink key="first" meeting={row.first} variants={[row.wording]} />,
          <DayLink key="last" meeting={row.last} variants={[row.wording]} />,
        ],
      }))}
    />
  );
}

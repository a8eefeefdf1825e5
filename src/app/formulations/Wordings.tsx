import { exportWordings } from '../../analysis/exports/exportFormulations';
import type { WordingRow } from '../../analysis/formulations/formulationView';
import { describeWordings } from '../../view/describe/formulations';
import type { Evidence } from '../../view/evidence';
import { useParams } from '../address/useView';
import { CountLink } from '../controls/CountLink';
import { TableFigure } from '../figures/frame/TableFigure';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { DayLink } from './LedgerLinks';

/** How often, and when, each variant is used. */
export function Wordings({ slug }: { readonly slug: string }) {
  const { filters } = useSubcorpus();
  const { by } = useParams();
  const evidenceOf = (row: WordingRow): Evidence => ({
    of: 'formulation',
    period: null,
    formulation: slug,
    variant: row.slug,
  });
  return (
    <TableFigure
      figure="wordings"
      asked={{ filters, by, slug }}
      sentence={(data) => (data === null ? '' : describeWordings(data))}
      height={200}
      list={(data) => data?.wordings ?? []}
      keyOf={({ wording }) => wording}
      isEmpty={({ occurrences }) => occurrences === 0}
      columns={() => [
        { name: 'Wording', cell: ({ wording }) => wording },
        {
          name: 'Occurrences',
          number: true,
          cell: (row) => <CountLink count={row.occurrences} evidence={evidenceOf(row)} />,
        },
        {
          name: 'Meetings',
          number: true,
          cell: (row) => <CountLink count={row.meetings} evidence={evidenceOf(row)} />,
        },
        { name: 'First used', cell: (row) => <DayLink meeting={row.first} variants={[row.wording]} /> },
        { name: 'Last used', cell: (row) => <DayLink meeting={row.last} variants={[row.wording]} /> },
      ]}
      rows={(data) => exportWordings(data?.wordings ?? [])}
    />
  );
}

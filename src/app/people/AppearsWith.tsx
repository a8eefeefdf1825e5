import { exportCoAppearances } from '../../analysis/exports/exportPeople';
import type { Person } from '../../corpus/facts';
import { describeCoAppearances } from '../../view/describe/people';
import { CountLink } from '../controls/CountLink';
import { PersonLink } from '../controls/PersonLink';
import { TableFigure } from '../figures/frame/TableFigure';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Who is present with the person, and how often. */
export function AppearsWith({ person }: { readonly person: Person }) {
  const { filters } = useSubcorpus();
  return (
    <TableFigure
      figure="appears-with"
      asked={{ filters, person: person.slug }}
      sentence={describeCoAppearances}
      height={120}
      list={({ rows }) => rows}
      keyOf={({ slug }) => slug}
      columns={({ meetings }) => [
        { name: 'Person', cell: (row) => <PersonLink slug={row.slug}>{row.person}</PersonLink> },
        {
          name: `Together, of ${meetings}`,
          number: true,
          cell: ({ together, slug }) => (
            <CountLink
              count={together}
              evidence={{ of: 'together', period: null, person: person.slug, other: slug }}
            />
          ),
        },
        {
          name: 'Their own meetings',
          number: true,
          cell: ({ present, slug }) => (
            <CountLink
              count={present}
              evidence={{ of: 'together', period: null, person: slug, other: slug }}
            />
          ),
        },
      ]}
      rows={exportCoAppearances}
    />
  );
}

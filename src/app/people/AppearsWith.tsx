import { Link } from '@tanstack/react-router';
import { exportCoAppearances } from '../../analysis/exports/exportPeople';
import type { Person } from '../../corpus/facts';
import { describeCoAppearances } from '../../view/describe/people';
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Who is present with the person, and how often. */
export function AppearsWith({ person }: { readonly person: Person }) {
  const { filters } = useSubcorpus();
  const answer = useAnswer('coAppearances', { filters, person: person.slug });
  return (
    <Figure
      figure="appears-with"
      heading="Appears with"
      answer={answer}
      sentence={describeCoAppearances}
      height={120}
      table={({ rows, meetings }) =>
        rows.length === 0 ? null : (
          <FigureTable
            caption="Appears with"
            columns={[
              { name: 'Person' },
              { name: `Together, of ${meetings}`, number: true },
              { name: 'Their own meetings', number: true },
            ]}
            rows={rows.map((row) => ({
              key: row.slug,
              empty: false,
              cells: () => [
                <Link
                  key="person"
                  to="/people/$slug/"
                  params={{ slug: row.slug }}
                  search={filters}
                  className="link"
                >
                  {row.person}
                </Link>,
                <CountLink
                  key="together"
                  count={row.together}
                  evidence={{ of: 'together', period: null, person: person.slug, other: row.slug }}
                />,
                <CountLink
                  key="present"
                  count={row.present}
                  evidence={{ of: 'together', period: null, person: row.slug, other: row.slug }}
                />,
              ],
            }))}
          />
        )
      }
      rows={exportCoAppearances}
    />
  );
}

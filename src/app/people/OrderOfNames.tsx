import { Link } from '@tanstack/react-router';
import { exportOrderOfNames } from '../../analysis/exports/exportPeople';
import { describeOrder } from '../../view/describe/people';
import { useAnswer } from '../asking/engineContext';
import { EvidenceLink } from '../controls/EvidenceLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { OrderOfNamesChart } from './OrderOfNamesChart';

const HEIGHT = 200;

/** The order in which the lists of attendance print their names. */
export function OrderOfNames() {
  const { filters } = useSubcorpus();
  const answer = useAnswer('orderOfNames', { filters });
  return (
    <Figure
      figure="order-of-names"
      heading="Order of names"
      answer={answer}
      sentence={describeOrder}
      height={HEIGHT}
      chart={(data) =>
        data.lists.length === 0 ? (
          <p className="border-line border-l-2 py-2 pl-3 text-soft">
            No rule finds a list of attendance with names in these meetings.
          </p>
        ) : (
          <OrderOfNamesChart data={data} height={HEIGHT} />
        )
      }
      table={({ rows }) => (
        <FigureTable
          caption="Order of names"
          columns={[
            { name: 'Meeting' },
            { name: 'Date' },
            { name: 'Position', number: true },
            { name: 'Person' },
          ]}
          rows={rows.map(({ id, date, position, slug, person }) => ({
            key: `${id} ${position}`,
            empty: false,
            cells: () => [
              <Link key="id" to="/meetings/$id/" params={{ id }} search={filters} className="link">
                {id}
              </Link>,
              date,
              <EvidenceLink
                key="position"
                evidence={{ of: 'appearance', period: null, person: slug, meeting: id }}
              >
                {position}
              </EvidenceLink>,
              person,
            ],
          }))}
        />
      )}
      rows={({ rows }) => exportOrderOfNames(rows)}
      footer={
        <p className="text-soft text-xs">
          The top of each column is the name that is printed first. A line joins two neighbouring lists that
          both name the person.
        </p>
      }
    />
  );
}

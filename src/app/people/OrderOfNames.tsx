import { exportOrderOfNames } from '../../analysis/exports/exportPeople';
import { firstPage } from '../../engine/everyPage';
import { describeOrder } from '../../view/describe/people';
import { useEveryRow } from '../asking/engineContext';
import { EvidenceLink } from '../controls/EvidenceLink';
import { MeetingLink } from '../controls/MeetingLink';
import { EmptyChart } from '../figures/frame/EmptyChart';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { OrderOfNamesChart } from './OrderOfNamesChart';

const HEIGHT = 200;

/** The order in which the lists of attendance print their names. */
export function OrderOfNames() {
  const { filters } = useSubcorpus();
  const answer = useEveryRow('orderOfNames', { filters, ...firstPage('orderOfNames') });
  return (
    <Figure
      figure="order-of-names"
      answer={answer}
      sentence={describeOrder}
      height={HEIGHT}
      chart={(data) =>
        data.lists === 0 ? (
          <EmptyChart>No rule finds a list of attendance with names in these meetings.</EmptyChart>
        ) : (
          <OrderOfNamesChart data={data} height={HEIGHT} />
        )
      }
      table={({ rows }, caption) => (
        <FigureTable
          caption={caption}
          rows={rows}
          keyOf={({ id, position }) => `${id} ${position}`}
          columns={[
            { name: 'Meeting', cell: ({ id }) => <MeetingLink id={id}>{id}</MeetingLink> },
            { name: 'Date', cell: ({ date }) => date },
            {
              name: 'Position',
              number: true,
              cell: ({ id, position, slug }) => (
                <EvidenceLink evidence={{ of: 'appearance', period: null, person: slug, meeting: id }}>
                  {position}
                </EvidenceLink>
              ),
            },
            { name: 'Person', cell: ({ person }) => person },
          ]}
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

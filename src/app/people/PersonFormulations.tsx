import { exportPersonFormulations } from '../../analysis/exports/exportPeople';
import type {
  PersonFormulations as Answer,
  PersonFormulation,
  Side,
} from '../../analysis/people/personFormulations';
import type { Person } from '../../corpus/facts';
import { describePersonFormulations } from '../../view/describe/people';
import type { Evidence } from '../../view/evidence';
import { counted, formatCount } from '../../view/words';
import { CountLink } from '../controls/CountLink';
import { FormulationLink } from '../controls/FormulationLink';
import { TableFigure } from '../figures/frame/TableFigure';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Formulations with a larger share of the person's meetings than of the others. */
export function PersonFormulations({ person }: { readonly person: Person }) {
  const { filters } = useSubcorpus();
  const times = (row: PersonFormulation, side: Side) => (
    <CountLink count={row[side].occurrences} evidence={evidenceOf(person, row, side)} />
  );
  return (
    <TableFigure
      figure="formulations-of-person"
      asked={{ filters, person: person.slug }}
      sentence={describePersonFormulations}
      height={200}
      list={({ rows }) => rows}
      keyOf={({ slug }) => slug}
      columns={(data) => [
        { name: 'Formulation', cell: (row) => <FormulationLink slug={row.slug}>{row.name}</FormulationLink> },
        {
          name: `Theirs, of ${data.theirs.meetings}`,
          number: true,
          cell: (row) => <Share person={person} row={row} side="theirs" data={data} />,
        },
        {
          name: `Others, of ${data.others.meetings}`,
          number: true,
          cell: (row) => <Share person={person} row={row} side="others" data={data} />,
        },
        { name: 'Times', number: true, cell: (row) => times(row, 'theirs') },
        { name: 'Times in others', number: true, cell: (row) => times(row, 'others') },
        { name: 'Log Ratio', number: true, cell: ({ logRatio }) => logRatio?.toFixed(2) },
      ]}
      rows={exportPersonFormulations}
      footer={(data) => <Base data={data} />}
    />
  );
}

function evidenceOf(person: Person, row: PersonFormulation, side: Side): Evidence {
  return {
    of: 'formulation-of-person',
    period: null,
    person: person.slug,
    side,
    formulation: row.slug,
  };
}

interface ShareProps {
  readonly person: Person;
  readonly row: PersonFormulation;
  readonly side: Side;
  readonly data: Answer;
}

function Share({ person, row, side, data }: ShareProps) {
  return (
    <>
      <CountLink count={row[side].meetings} evidence={evidenceOf(person, row, side)} />{' '}
      <span className="text-soft">({Math.round((100 * row[side].meetings) / data[side].meetings)}%)</span>
    </>
  );
}

function Base({ data }: { readonly data: Answer }) {
  const { base, theirs, others } = data;
  return (
    <p className="text-soft text-xs">
      Theirs: {counted(theirs.meetings, 'meeting')} with {counted(theirs.tokens, 'token')}{' '}
      {base === 'present'
        ? 'at which they presided, spoke or attended'
        : 'that cite them, as they are never said to be present'}
      . Others: {formatCount(others.meetings)} with {counted(others.tokens, 'token')}. With few meetings a
      difference can be chance.
    </p>
  );
}

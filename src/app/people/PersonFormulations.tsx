import { Link } from '@tanstack/react-router';
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
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Formulations with a larger share of the person's meetings than of the others. */
export function PersonFormulations({ person }: { readonly person: Person }) {
  const { filters } = useSubcorpus();
  const answer = useAnswer('personFormulations', { filters, person: person.slug });
  return (
    <Figure
      figure="formulations-of-person"
      heading="Formulations of their meetings"
      answer={answer}
      sentence={describePersonFormulations}
      height={200}
      table={(data) => <FormulationTable person={person} data={data} />}
      rows={exportPersonFormulations}
      footer={answer.data !== undefined && <Base data={answer.data} />}
    />
  );
}

function FormulationTable({ person, data }: { readonly person: Person; readonly data: Answer }) {
  const { filters } = useSubcorpus();
  if (data.rows.length === 0) return null;
  const sides: readonly Side[] = ['theirs', 'others'];
  return (
    <FigureTable
      caption="Formulations of their meetings"
      columns={[
        { name: 'Formulation' },
        { name: `Theirs, of ${data.theirs.meetings}`, number: true },
        { name: `Others, of ${data.others.meetings}`, number: true },
        { name: 'Times', number: true },
        { name: 'Times in others', number: true },
        { name: 'Log Ratio', number: true },
      ]}
      rows={data.rows.map((row) => ({
        key: row.slug,
        empty: false,
        cells: () => [
          <Link
            key="name"
            to="/formulations/$slug/"
            params={{ slug: row.slug }}
            search={filters}
            className="link"
          >
            {row.name}
          </Link>,
          ...sides.map((side) => <Share key={side} person={person} row={row} side={side} data={data} />),
          ...sides.map((side) => (
            <CountLink
              key={`${side} count`}
              count={row[side].occurrences}
              evidence={evidenceOf(person, row, side)}
            />
          )),
          row.logRatio === null ? '' : row.logRatio.toFixed(2),
        ],
      }))}
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

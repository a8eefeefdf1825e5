import { Link } from '@tanstack/react-router';
import { exportPlaces } from '../../analysis/exports/exportFormulations';
import type { FormulationPlaces, PlaceUse } from '../../analysis/formulations/formulationPlaces';
import { describePlaces } from '../../view/describe/formulations';
import { counted } from '../../view/words';
import { useAnswer, useInfo } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Figure } from '../figures/frame/Figure';
import { FigureTable } from '../figures/frame/FigureTable';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { DayLink } from './LedgerLinks';

/** Which place used each formulation first, and how many days passed until the others did. */
export function Places() {
  const { filters } = useSubcorpus();
  const answer = useAnswer('formulationPlaces', { filters });
  return (
    <Figure
      figure="places-side-by-side"
      heading="Places side by side"
      answer={answer}
      sentence={describePlaces}
      height={320}
      table={(data) => <PlacesTable data={data} />}
      rows={({ rows }) => exportPlaces(rows)}
    />
  );
}

function PlacesTable({ data }: { readonly data: FormulationPlaces }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  if (data.rows.length === 0)
    return <p className="text-soft">No chosen meeting of a known place uses a formulation.</p>;
  return (
    <FigureTable
      caption="Places side by side"
      columns={[{ name: 'Formulation' }, { name: 'First' }, { name: 'Then' }]}
      rows={data.rows.map(({ slug, name, places }) => ({
        key: slug,
        empty: places.every(({ days }, i) => i === 0 || days === null),
        cells: () => [
          <Link
            key="name"
            to="/formulations/$slug/"
            params={{ slug }}
            search={filters}
            className="link font-serif"
          >
            {name}
          </Link>,
          ...[places.slice(0, 1), places.slice(1)].map((some, part) => (
            <ul key={part === 0 ? 'first' : 'then'} className="flex flex-wrap gap-x-6 gap-y-1">
              {some.map((use) => (
                <li key={use.slug}>
                  <PlaceCell
                    use={use}
                    formulation={slug}
                    variants={info.formulations.find((one) => one.slug === slug)?.variants ?? [name]}
                  />
                </li>
              ))}
            </ul>
          )),
        ],
      }))}
    />
  );
}

interface PlaceCellProps {
  readonly use: PlaceUse;
  readonly formulation: string;
  readonly variants: readonly string[];
}

export function PlaceCell({ use, formulation, variants }: PlaceCellProps) {
  if (use.days === null) {
    return (
      <span className="text-soft">
        {use.place}: not in its {counted(use.held, 'meeting')}
      </span>
    );
  }
  return (
    <>
      {use.place} <DayLink meeting={use.first} variants={variants} />
      {use.days > 0 && <strong> {counted(use.days, 'day')} later</strong>}
      <span className="text-soft">
        ,{' '}
        <CountLink
          count={use.meetings}
          evidence={{ of: 'used-in', period: null, formulation, place: use.slug }}
        />{' '}
        of {counted(use.held, 'meeting')}
      </span>
    </>
  );
}

import { exportPlaces } from '../../analysis/exports/exportFormulations';
import type { PlacesRow, PlaceUse } from '../../analysis/formulations/formulationPlaces';
import { describePlaces } from '../../view/describe/formulations';
import { counted } from '../../view/words';
import { useInfo } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { FormulationLink } from '../controls/FormulationLink';
import { TableFigure } from '../figures/frame/TableFigure';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { DayLink } from './LedgerLinks';

/** Which place used each formulation first, and how many days passed until the others did. */
export function Places() {
  const { filters } = useSubcorpus();
  return (
    <TableFigure
      figure="places-side-by-side"
      asked={{ filters }}
      sentence={describePlaces}
      height={320}
      list={({ rows }) => rows}
      keyOf={({ slug }) => slug}
      isEmpty={({ places }) => places.every(({ days }, i) => i === 0 || days === null)}
      none={<p className="text-soft">No chosen meeting of a known place uses a formulation.</p>}
      columns={() => [
        {
          name: 'Formulation',
          cell: ({ slug, name }) => (
            <FormulationLink slug={slug} className="link font-serif">
              {name}
            </FormulationLink>
          ),
        },
        { name: 'First', cell: (row) => <PlaceCells row={row} uses={row.places.slice(0, 1)} /> },
        { name: 'Then', cell: (row) => <PlaceCells row={row} uses={row.places.slice(1)} /> },
      ]}
      rows={({ rows }) => exportPlaces(rows)}
    />
  );
}

interface PlaceCellsProps {
  readonly row: PlacesRow;
  readonly uses: readonly PlaceUse[];
}

function PlaceCells({ row: { slug, name }, uses }: PlaceCellsProps) {
  const { formulations } = useInfo();
  const variants = formulations.find((one) => one.slug === slug)?.variants ?? [name];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {uses.map((use) => (
        <li key={use.slug}>
          <PlaceCell use={use} formulation={slug} variants={variants} />
        </li>
      ))}
    </ul>
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

import { useState } from 'react';
import type { FormulationLedger } from '../../analysis/formulations/arrangeLedger';
import type { LedgerRow } from '../../analysis/formulations/formulationLedger';
import type { LedgerSort } from '../../corpus/choices';
import { describeInterval } from '../../view/describeInterval';
import { counted, formatCount } from '../../view/words';
import { useChangeView } from '../address/useView';
import { useInfo } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { FormulationLink } from '../controls/FormulationLink';
import { ScrollRegion } from '../controls/ScrollRegion';
import { SortHeading } from '../controls/SortHeading';
import { DayLink, SilenceLink, SinceLink } from './LedgerLinks';
import { Sparkline } from './Sparkline';
import { StatusTold } from './StatusTold';

type LedgerColumn = Exclude<LedgerSort, `-${string}`>;

const COLUMNS: readonly {
  readonly column: LedgerColumn;
  readonly name: string;
  readonly help?: string;
  readonly number?: boolean;
}[] = [
  { column: 'formulation', name: 'Formulation' },
  {
    column: 'status',
    name: 'Status',
    help: 'In the chosen meetings, told within one body; What the statuses mean says how',
  },
  { column: 'first', name: 'First used', help: 'In the whole corpus' },
  { column: 'last', name: 'Last used', help: 'In the whole corpus' },
  {
    column: 'since',
    name: 'Meetings since',
    help: 'Meetings of a later date, in the whole corpus',
    number: true,
  },
  { column: 'silence', name: 'Longest silence', help: 'In the whole corpus', number: true },
  { column: 'occurrences', name: 'Occurrences', help: 'In the chosen meetings', number: true },
  { column: 'meetings', name: 'Meetings with it (95%)', help: 'Of the chosen meetings', number: true },
];

/** Rows shown at first; the rest on demand, the download has all. */
const PAGE = 100;

interface LedgerTableProps {
  readonly data: FormulationLedger;
  readonly sort: LedgerSort;
}

export function LedgerTable({ data, sort }: LedgerTableProps) {
  const change = useChangeView();
  const info = useInfo();
  const [shown, setShown] = useState(PAGE);
  if (info.formulations.length === 0) {
    return (
      <p className="border-strong border-l-2 py-2 pl-4">
        This corpus has no list of formulations, and quotes no wording of two words or more. Below it can be
        searched for terms that recur.
      </p>
    );
  }
  if (data.rows.length === 0) {
    return (
      <div className="border-strong border-l-2 py-2 pl-4">
        <p className="font-semibold">No formulation is shown.</p>
        <p className="mb-2 text-soft">No formulation has a status that is chosen above.</p>
        <button type="button" className="control" onClick={() => change({ status: [] })}>
          Show every status
        </button>
      </div>
    );
  }
  return (
    <>
      <ScrollRegion label="Formulation ledger" className="max-h-[44rem] overflow-auto border-line border-b">
        <table className="data-table min-w-[70rem]">
          <caption className="sr-only">Formulation ledger</caption>
          <thead className="sticky top-0 z-10 bg-ground">
            <tr>
              {COLUMNS.map(({ column, name, help, number }) => (
                <SortHeading
                  key={column}
                  name={name}
                  {...(help === undefined ? {} : { help })}
                  className={number ? 'number' : ''}
                  order={sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none'}
                  onSort={() => {
                    const next: LedgerSort =
                      sort === `-${column}` ? column : sort === column ? `-${column}` : FIRST_ORDERS[column];
                    change({ sort: next === '-occurrences' ? null : next });
                  }}
                />
              ))}
              <th scope="col">
                <span className="inline-flex min-h-6 items-center">Over time</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rows.slice(0, shown).map((row) => (
              <Row key={row.slug} row={row} data={data} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {data.rows.length > shown && (
        <button type="button" className="control mt-3" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, data.rows.length - shown)} more of {formatCount(data.rows.length)}
        </button>
      )}
    </>
  );
}

/** Names and dates rise at first, figures fall. */
const FIRST_ORDERS: Readonly<Record<LedgerColumn, LedgerSort>> = {
  formulation: 'formulation',
  status: 'status',
  first: 'first',
  last: '-last',
  since: '-since',
  silence: '-silence',
  occurrences: '-occurrences',
  meetings: '-meetings',
};

function Row({ row, data }: { readonly row: LedgerRow; readonly data: FormulationLedger }) {
  const { slug, name, variants } = row;
  return (
    <tr>
      <td className="min-w-44 sm:min-w-64">
        <FormulationLink slug={slug} className="link font-serif text-base">
          {name}
        </FormulationLink>
        {variants.length > 1 && (
          <p className="line-clamp-2 max-w-80 text-soft text-xs">{variants.slice(1).join(' · ')}</p>
        )}
      </td>
      <td className="min-w-52">
        <StatusTold row={row} bodies={data.bodies} />
      </td>
      <td className="whitespace-nowrap">
        <DayLink meeting={row.first} variants={variants} />
      </td>
      <td className="whitespace-nowrap">
        <DayLink meeting={row.last} variants={variants} />
      </td>
      <td className="number">
        <SinceLink row={row} />
      </td>
      <td className="number">
        <SilenceLink silence={row.silence} />
      </td>
      <td className="number">
        <CountLink
          count={row.occurrences}
          evidence={{ of: 'formulation', period: null, formulation: slug, variant: null }}
        />
      </td>
      <td className="number">
        <CountLink count={row.meetings} evidence={{ of: 'uses', period: null, formulations: [slug] }} /> of{' '}
        {formatCount(data.meetings)}
        {row.share !== null && (
          <span className="block text-soft text-xs">
            {(row.share * 100).toFixed(0)}% {describeInterval(row.shareInterval, 0, 100, '%')}
          </span>
        )}
        <span className="block text-xs">
          <CountLink count={row.lacking} evidence={{ of: 'lacks', period: null, formulation: slug }} />{' '}
          without
        </span>
      </td>
      <td>
        <Sparkline
          label={`${name} by ${data.axis.by}: used in ${formatCount(row.uses.length)} of ${counted(data.axis.periods.length, 'period')}`}
          held={data.held}
          uses={row.uses}
        />
      </td>
    </tr>
  );
}

import type { ReactNode } from 'react';
import type { MeetingRow } from '../../analysis/finding/meetingList';
import type { Sort } from '../../corpus/choices';
import { WARNING_NAMES } from '../../corpus/facts';
import { formatCount } from '../../view/words';
import { useChangeView } from '../address/useView';
import { MeetingLink } from '../controls/MeetingLink';
import { rowCount } from '../controls/RowsInSight';
import { SortHeading } from '../controls/SortHeading';
import type { RowInSight } from '../controls/VirtualRows';
import { PersonLinks } from '../people/PersonLinks';

type MeetingColumn = Exclude<Sort, 'relevance' | `-${string}`>;

const COLUMNS: readonly {
  readonly column: MeetingColumn;
  readonly name: string;
  readonly className: string;
}[] = [
  { column: 'date', name: 'Date', className: '' },
  { column: 'title', name: 'Title', className: '' },
  { column: 'kind', name: 'Kind', className: 'hidden md:table-cell' },
  { column: 'place', name: 'Place', className: 'hidden sm:table-cell' },
  { column: 'presider', name: 'Presider', className: 'hidden sm:table-cell' },
  { column: 'tokens', name: 'Tokens', className: 'number hidden md:table-cell' },
  { column: 'warnings', name: 'Warnings', className: 'hidden md:table-cell' },
];

export const MEETING_COLUMNS = COLUMNS.length;

interface MeetingTableProps {
  readonly sort: Sort;
  /** Meetings in all, where not all have a row. */
  readonly total?: number;
  /** The rows of its body. */
  readonly children: ReactNode;
}

/** The list of meetings as a table that is sorted by its headings. */
export function MeetingTable({ sort, total, children }: MeetingTableProps) {
  return (
    <table className="data-table" {...rowCount(total ?? 0)}>
      <caption className="sr-only">Meetings</caption>
      <thead className={total === undefined ? '' : 'sticky top-0 z-10 bg-ground'}>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <MeetingHeading key={column.column} {...column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function MeetingHeading({
  column,
  name,
  className,
  sort,
}: (typeof COLUMNS)[number] & { readonly sort: Sort }) {
  const change = useChangeView();
  const rising = sort === column || (sort === 'relevance' && column === 'date');
  const falling = sort === `-${column}`;
  return (
    <SortHeading
      name={name}
      className={className}
      order={rising ? 'ascending' : falling ? 'descending' : 'none'}
      onSort={() => {
        const next: Sort = rising ? `-${column}` : column;
        change({ sort: next === 'date' ? null : next });
      }}
    />
  );
}

interface MeetingLineProps {
  readonly row: MeetingRow;
  readonly inSight?: RowInSight;
}

/** One meeting of the list. */
export function MeetingLine({ row, inSight = {} }: MeetingLineProps) {
  return (
    <tr {...inSight}>
      <td className="whitespace-nowrap">{row.date}</td>
      <td dir="auto">
        <MeetingLink id={row.id} className="link font-serif text-base">
          {row.title}
        </MeetingLink>
        {row.topics.length > 0 && <p className="mt-0.5 text-soft text-xs">{row.topics.join(' · ')}</p>}
      </td>
      <td className="hidden md:table-cell">{row.kind || 'unknown'}</td>
      <td className="hidden sm:table-cell">{row.place || 'unknown'}</td>
      <td className="hidden sm:table-cell">
        <PersonLinks names={row.presiders} none="not named" />
      </td>
      <td className="number hidden md:table-cell">{formatCount(row.tokens)}</td>
      <td className="hidden max-w-44 md:table-cell">
        {row.warnings.map((warning) => (
          <p key={warning.code + warning.message} title={warning.message} className="text-xs">
            {WARNING_NAMES[warning.code]}
          </p>
        ))}
      </td>
    </tr>
  );
}

import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { exportMeetings } from '../../analysis/exportTable';
import type { MeetingRow } from '../../analysis/meetingList';
import { SORTS, type Sort } from '../../corpus/choices';
import { WARNING_NAMES } from '../../corpus/facts';
import type { Filters } from '../../corpus/filters';
import { useAnswer, useEngine } from '../engineContext';
import { DownloadMenu } from '../figures/DownloadMenu';
import { SortHeading } from '../figures/SortHeading';
import { PersonLinks } from '../people/PersonLinks';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSettled } from '../useSettled';
import { useChangeView, useFilters, useParams } from '../useView';

type Column = Exclude<Sort, 'relevance' | `-${string}`>;

const COLUMNS: readonly { readonly column: Column; readonly name: string; readonly className: string }[] = [
  { column: 'date', name: 'Date', className: '' },
  { column: 'title', name: 'Title', className: '' },
  { column: 'kind', name: 'Kind', className: 'hidden md:table-cell' },
  { column: 'place', name: 'Place', className: 'hidden sm:table-cell' },
  { column: 'presider', name: 'Presider', className: 'hidden sm:table-cell' },
  { column: 'tokens', name: 'Tokens', className: 'number hidden md:table-cell' },
  { column: 'warnings', name: 'Warnings', className: 'hidden md:table-cell' },
];

/** Rows shown at first; the rest on demand, the download has all. */
const PAGE = 50;

export function MeetingList() {
  const filters = useFilters();
  const params = useParams();
  const sort = SORTS.find((one) => one === params.sort) ?? 'date';
  const engine = useEngine();
  const [shown, setShown] = useState(PAGE);
  const answer = useAnswer('meetings', { filters, sort, limit: shown });
  const summary = useAnswer('summary', { filters });
  const total = summary.data?.subcorpus.meetings ?? 0;
  const stale = answer.isPlaceholderData || summary.isPlaceholderData;
  const asked = useSettled(filters, answer.isPlaceholderData);
  return (
    <section aria-labelledby="meetings" aria-busy={stale} className="min-w-0">
      <div className="mb-2 flex items-center">
        <h2 id="meetings" className="grow text-lg">
          Meetings
        </h2>
        {answer.data !== undefined && (
          <DownloadMenu
            table={async () => exportMeetings(await engine.meetings({ filters, sort }))}
            disabled={stale}
          />
        )}
      </div>
      {answer.isError && (
        <Failed what="The meetings" error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <Loading label="Loading the meetings" height={240} />}
      {answer.data !== undefined && (
        <>
          <MeetingTable rows={answer.data} filters={asked} sort={sort} />
          {total > shown && (
            <div className="mt-3 flex gap-2">
              <button type="button" className="control" onClick={() => setShown(shown + PAGE)}>
                Show {Math.min(PAGE, total - shown)} more
              </button>
              <button type="button" className="control" onClick={() => setShown(total)}>
                Show all {total.toLocaleString('en-GB')}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface MeetingTableProps {
  readonly rows: readonly MeetingRow[];
  /** With which the rows were asked for, and their links open. */
  readonly filters: Filters;
  readonly sort: Sort;
}

const MeetingTable = memo(function MeetingTable({ rows, filters, sort }: MeetingTableProps) {
  return (
    <table className="data-table">
      <caption className="sr-only">Meetings</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <MeetingHeading key={column.column} {...column} sort={sort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} filters={filters} />
        ))}
      </tbody>
    </table>
  );
});

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

function Row({ row, filters }: { readonly row: MeetingRow; readonly filters: Filters }) {
  return (
    <tr>
      <td className="whitespace-nowrap">{row.date}</td>
      <td>
        <Link
          to="/meetings/$id/"
          params={{ id: row.id }}
          search={filters}
          className="link font-serif text-base"
        >
          {row.title}
        </Link>
        {row.topics.length > 0 && <p className="mt-0.5 text-soft text-xs">{row.topics.join(' · ')}</p>}
      </td>
      <td className="hidden md:table-cell">{row.kind || 'unknown'}</td>
      <td className="hidden sm:table-cell">{row.place || 'unknown'}</td>
      <td className="hidden sm:table-cell">
        <PersonLinks names={row.presiders} none="not named" filters={filters} />
      </td>
      <td className="number hidden md:table-cell">{row.tokens.toLocaleString('en-GB')}</td>
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

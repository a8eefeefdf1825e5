import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { exportMeetings } from '../../analysis/exports/exportTable';
import { describeFilters } from '../../corpus/subcorpus/filters';
import type { FormulationCondition } from '../../engine/corpusEngine';
import { formatCount, plural } from '../../view/words';
import { useAnswer, useInfo } from '../asking/engineContext';
import { DownloadMenu } from '../figures/frame/DownloadMenu';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Shown at first, and added on demand; the download has all. */
const PAGE = 50;

interface EvidenceMeetingsProps {
  /** What is asked of the meetings besides; null for nothing. */
  readonly use: FormulationCondition | null;
  /** A query that occurs in none of them; null where that is not asked. */
  readonly without: string | null;
}

/** The meetings that a figure counts. */
export function EvidenceMeetings({ use, without }: EvidenceMeetingsProps) {
  const { filters } = useSubcorpus();
  const info = useInfo();
  const [shown, setShown] = useState(PAGE);
  const all = useAnswer(
    'meetings',
    { filters, sort: 'date', ...(without === null ? {} : { without }) },
    { keep: false, enabled: use === null },
  );
  const some = useAnswer(
    'formulationMeetings',
    { filters, ...(use ?? { uses: [], lacks: [], presider: null }) },
    { keep: false, enabled: use !== null },
  );
  const answer = use === null ? all : some;
  if (answer.isError)
    return <Failed what="The meetings" error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Loading label="Loading the meetings" height={200} />;
  const rows = answer.data;
  const count = formatCount(rows.length);
  return (
    <>
      <p role="status">
        <strong>
          {count} {plural(rows.length, 'meeting')}
        </strong>
      </p>
      <p className="text-soft">{describeFilters(filters, info)}.</p>
      <div className="my-3 flex gap-2">
        {use === null && without === null && (
          <Link to="/" search={filters} className="control">
            Filter the overview to these
          </Link>
        )}
        <DownloadMenu table={() => exportMeetings(rows)} />
      </div>
      <ul>
        {rows.slice(0, shown).map(({ id, date, title, kind, place }) => (
          <li key={id} className="border-line border-t py-2">
            <Link to="/meetings/$id/" params={{ id }} className="link font-serif text-base">
              {title}
            </Link>
            <p className="text-soft">{[date, place, kind].filter((part) => part !== '').join(' · ')}</p>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" className="control mt-3 self-start" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, rows.length - shown)} more of {count}
        </button>
      )}
    </>
  );
}

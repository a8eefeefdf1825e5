import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { exportMeetings } from '../../analysis/exports/exportTable';
import type { MetaKey } from '../../corpus/meta';
import type { Params } from '../../engine/corpusEngine';
import { askEveryPage, firstPage } from '../../engine/everyPage';
import { pageSize } from '../../engine/questions';
import { describeChoice } from '../../view/describe/typed';
import { counted, formatCount } from '../../view/words';
import { useAnswer, useEngine, useInfo } from '../asking/engineContext';
import { Worded } from '../controls/Worded';
import { DownloadMenu } from '../figures/frame/DownloadMenu';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Shown at first, and added on demand; the download has all. */
const PAGE = 50;

interface EvidenceMeetingsProps {
  /** What is asked of the meetings besides; null for nothing. */
  readonly use: Pick<Params<'formulationMeetings'>, 'uses' | 'lacks' | 'presider'> | null;
  /** A query that occurs in none of them; null where that is not asked. */
  readonly without: string | null;
  /** Slug of a person whose silence they are; null where that is not asked. */
  readonly silent: string | null;
  /** A column of metadata.csv of which each has one value only; null where that is not asked. */
  readonly alone: MetaKey | null;
}

/** The meetings that a figure counts. */
export function EvidenceMeetings({ use, without, silent, alone }: EvidenceMeetingsProps) {
  const { filters } = useSubcorpus();
  const info = useInfo();
  const [shown, setShown] = useState(PAGE);
  const engine = useEngine();
  const page = { offset: 0, limit: Math.min(shown, pageSize('meetings')) };
  const ofAll = {
    filters,
    sort: 'date',
    ...(without === null ? {} : { without }),
    ...(alone === null ? {} : { alone }),
  } as const;
  const ofSome = { filters, ...(use ?? { uses: [], lacks: [], presider: null }) };
  const ofPerson = { filters, person: silent ?? '' };
  const plain = use === null && silent === null;
  const all = useAnswer('meetings', { ...ofAll, ...page }, { keep: false, enabled: plain });
  const silence = useAnswer(
    'silentMeetings',
    { ...ofPerson, ...page },
    { keep: false, enabled: silent !== null },
  );
  const some = useAnswer(
    'formulationMeetings',
    { ...ofSome, ...page },
    { keep: false, enabled: use !== null },
  );
  const answer = use !== null ? some : silent !== null ? silence : all;
  if (answer.isError)
    return <Failed what="The meetings" error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Loading label="Loading the meetings" height={200} />;
  const { total, rows } = answer.data;
  return (
    <>
      <p role="status">
        <strong>{counted(total, 'meeting')}</strong>
      </p>
      <p className="text-soft">
        <Worded>{`${describeChoice(filters, info)}.`}</Worded>
      </p>
      <div className="my-3 flex gap-2">
        {plain && without === null && alone === null && (
          <Link to="/" search={filters} className="control">
            Filter the overview to these
          </Link>
        )}
        <DownloadMenu
          table={async () => {
            const every = plain
              ? askEveryPage(engine, 'meetings', { ...ofAll, ...firstPage('meetings') })
              : silent !== null
                ? askEveryPage(engine, 'silentMeetings', { ...ofPerson, ...firstPage('silentMeetings') })
                : askEveryPage(engine, 'formulationMeetings', {
                    ...ofSome,
                    ...firstPage('formulationMeetings'),
                  });
            return exportMeetings((await every).rows, info);
          }}
        />
      </div>
      <ul>
        {rows.map(({ id, date, title, kind, place }) => (
          <li key={id} className="border-line border-t py-2">
            <Link to="/meetings/$id/" params={{ id }} className="link font-serif text-base">
              {title}
            </Link>
            <p className="text-soft">{[date, place, kind].filter((part) => part !== '').join(' · ')}</p>
          </li>
        ))}
      </ul>
      {total > rows.length && rows.length < pageSize('meetings') && (
        <button type="button" className="control mt-3 self-start" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, total - rows.length)} more of {formatCount(total)}
        </button>
      )}
    </>
  );
}

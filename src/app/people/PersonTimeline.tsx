import { useState } from 'react';
import { exportAppearances } from '../../analysis/exports/exportPeople';
import type { Appearance } from '../../analysis/people/appearances';
import { describeDate } from '../../corpus/calendar';
import type { Person } from '../../corpus/facts';
import { askEveryPage, firstPage } from '../../engine/everyPage';
import { pageSize } from '../../engine/questions';
import { describeSilence } from '../../view/describe/people';
import { anyOf, counted } from '../../view/words';
import { useEngine } from '../asking/engineContext';
import { MeetingLink } from '../controls/MeetingLink';
import { DownloadMenu } from '../figures/frame/DownloadMenu';
import { RoleShape } from '../figures/plot/roles';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { RoleProofs } from './RoleProofs';
import { anyAppearance, FIRST_APPEARANCES, useAppearances } from './useAppearances';

/** Appearances in order of date, each role with the sentence that proves it, and the meetings in between. */
export function PersonTimeline({ person }: { readonly person: Person }) {
  const engine = useEngine();
  const { filters } = useSubcorpus();
  const [limit, setLimit] = useState(FIRST_APPEARANCES);
  const answer = useAppearances(person.slug, limit);
  const { data } = answer;
  return (
    <section
      aria-labelledby="timeline"
      aria-busy={answer.isPlaceholderData}
      className="flex min-w-0 flex-col gap-3"
    >
      <div className="flex items-start gap-4">
        <h2 id="timeline" className="grow text-lg">
          Appearances
        </h2>
        {data !== undefined && data.total > 0 && (
          <DownloadMenu
            disabled={answer.isPlaceholderData}
            table={async () => {
              const asked = { ...anyAppearance(person.slug), filters, ...firstPage('appearances') };
              return exportAppearances((await askEveryPage(engine, 'appearances', asked)).rows);
            }}
          />
        )}
      </div>
      {answer.isError && (
        <Failed what="The appearances" error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <Loading label="Loading the appearances" height={320} />}
      {data !== undefined && data.total === 0 && (
        <p className="border-line border-l-2 py-1 pl-3">
          {person.name} has no role in {anyOf(data.meetings)}.
        </p>
      )}
      {data !== undefined && data.total > 0 && (
        <>
          <ol className="border-line border-l">
            {data.rows.map((row, i) => (
              <Entry key={row.id} row={row} first={i === 0} />
            ))}
          </ol>
          {data.total > data.rows.length && data.rows.length < pageSize('appearances') ? (
            <button
              type="button"
              className="control self-start"
              onClick={() => setLimit(limit + FIRST_APPEARANCES)}
            >
              Show {Math.min(FIRST_APPEARANCES, data.total - data.rows.length)} more of {data.total}
            </button>
          ) : (
            data.record.silence !== null && (
              <p className="text-soft">{describeSilence(data.record.silence)}</p>
            )
          )}
        </>
      )}
    </section>
  );
}

function Entry({ row, first }: { readonly row: Appearance; readonly first: boolean }) {
  return (
    <li className="pb-5 pl-5">
      {row.passed > 0 && (
        <p className="-ml-5 mb-4 border-line border-l border-dashed py-1 pl-5 text-soft text-xs italic">
          {counted(row.passed, 'meeting')} {first ? 'before' : 'without'}
        </p>
      )}
      <p className="relative text-soft">
        <svg
          aria-hidden="true"
          width="18"
          height="18"
          className="absolute top-0.5 -left-[calc(1.25rem+9.5px)] bg-ground"
        >
          <RoleShape roles={row.roles} x={9} y={9} />
        </svg>
        {describeDate(row.date)}
      </p>
      <p className="mb-2 text-balance">
        <MeetingLink id={row.id} className="link font-serif text-base">
          {row.title}
        </MeetingLink>
      </p>
      <RoleProofs appearance={row} />
    </li>
  );
}

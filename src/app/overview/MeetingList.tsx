import { memo } from 'react';
import type { MeetingRow } from '../../analysis/finding/meetingList';
import type { Sort } from '../../corpus/choices';
import { askEveryPage, firstPage } from '../../engine/everyPage';
import { formatCount } from '../../view/words';
import { useShown } from '../address/useShown';
import { useParams } from '../address/useView';
import { useAnswer, useEngine, useInfo } from '../asking/engineContext';
import { firstMeetings, MEETINGS_AT_ONCE, orderOfMeetings } from '../asking/firstMeetings';
import { useSettled } from '../asking/useSettled';
import { ALL_DRAWN } from '../controls/RowsInSight';
import { RowsLeftOut } from '../controls/RowsLeftOut';
import { DownloadMenu } from '../figures/frame/DownloadMenu';
import { FigureBoundary } from '../figures/frame/FigureBoundary';
import { loadExports } from '../later/loadExports';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { GivenSubcorpus } from '../subcorpus/GivenSubcorpus';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { AllMeetings } from './AllMeetings';
import { MeetingLine, MeetingTable } from './MeetingTable';

export const MeetingList = memo(function MeetingList() {
  const { filters } = useSubcorpus();
  const params = useParams();
  const sort = orderOfMeetings(params.sort);
  const engine = useEngine();
  const info = useInfo();
  const [wanted, setWanted] = useShown(MEETINGS_AT_ONCE);
  const shown = Math.min(wanted === 'all' ? ALL_DRAWN : wanted, ALL_DRAWN);
  const answer = useAnswer('meetings', { ...firstMeetings(filters, params.sort), limit: shown });
  const summary = useAnswer('summary', { filters });
  const failed = answer.error ?? summary.error;
  const total = summary.data?.subcorpus.meetings;
  const stale = answer.isPlaceholderData || summary.isPlaceholderData;
  const asked = useSettled(filters, stale);
  const inBox = (wanted === 'all' || wanted > ALL_DRAWN) && total !== undefined && total > ALL_DRAWN;
  return (
    <section aria-labelledby="meetings" aria-busy={stale} className="min-w-0">
      <div className="mb-2 flex items-center">
        <h2 id="meetings" className="grow text-lg">
          Meetings
        </h2>
        {answer.data !== undefined && (
          <DownloadMenu
            table={async () => {
              const all = await askEveryPage(engine, 'meetings', { filters, sort, ...firstPage('meetings') });
              const { exportMeetings } = await loadExports();
              return exportMeetings(all.rows, info);
            }}
            disabled={stale}
          />
        )}
      </div>
      {failed !== null && (
        <Failed
          what="The meetings"
          error={failed}
          onRetry={() => void Promise.all([answer.refetch(), summary.refetch()])}
        />
      )}
      {failed === null && (answer.isPending || total === undefined) && (
        <Loading label="Loading the meetings" height={240} />
      )}
      {answer.data !== undefined && total !== undefined && (
        <GivenSubcorpus filters={asked}>
          {inBox ? (
            <FigureBoundary heading="All meetings">
              <RowsLeftOut total={total} what="meetings" />
              <AllMeetings sort={sort} total={total} />
            </FigureBoundary>
          ) : (
            <>
              <FirstMeetings rows={answer.data.rows} sort={sort} />
              {total > shown && (
                <div className="mt-3 flex gap-2">
                  <button
                    type="button"
                    className="control"
                    onClick={() => setWanted(shown + MEETINGS_AT_ONCE)}
                  >
                    Show {Math.min(MEETINGS_AT_ONCE, total - shown)} more
                  </button>
                  <button type="button" className="control" onClick={() => setWanted('all')}>
                    Show all {formatCount(total)}
                  </button>
                </div>
              )}
            </>
          )}
        </GivenSubcorpus>
      )}
    </section>
  );
});

interface FirstMeetingsProps {
  readonly rows: readonly MeetingRow[];
  readonly sort: Sort;
}

const FirstMeetings = memo(function FirstMeetings({ rows, sort }: FirstMeetingsProps) {
  return (
    <MeetingTable sort={sort}>
      {rows.map((row) => (
        <MeetingLine key={row.id} row={row} />
      ))}
    </MeetingTable>
  );
});

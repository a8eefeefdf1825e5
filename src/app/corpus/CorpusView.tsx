import { exportMeetings } from '../../analysis/exports/exportTable';
import { firstPage } from '../../engine/everyPage';
import { viewHeading, viewTitle } from '../../view/pages';
import { useEveryRow, useInfo } from '../asking/engineContext';
import { DownloadMenu } from '../figures/frame/DownloadMenu';
import { FilterBar } from '../filters/FilterBar';
import { useTitle } from '../page/useTitle';
import { ViewMain } from '../page/ViewMain';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { Contents } from './Contents';
import { CountingRules } from './CountingRules';
import { Warnings } from './Warnings';

/** What is in the corpus, what is doubtful in it, how it is counted, how to cite it. */
export function CorpusView() {
  const info = useInfo();
  const { filters } = useSubcorpus();
  useTitle(viewTitle('corpus', info));
  const meetings = useEveryRow('meetings', { filters, sort: 'date', ...firstPage('meetings') });
  return (
    <ViewMain view="corpus" heading={viewHeading('corpus', info)}>
      <FilterBar />
      <div className="mt-6 flex flex-col gap-10">
        <section aria-labelledby="about" className="max-w-[68ch]">
          <h2 id="about" className="mb-2 text-xl">
            {info.title}
          </h2>
          <p className="font-serif text-base">{info.description}</p>
        </section>
        {meetings.isError && (
          <Failed what="The meetings" error={meetings.error} onRetry={() => void meetings.refetch()} />
        )}
        {meetings.isPending && <Loading label="Loading the meetings" height={240} />}
        {meetings.data !== undefined && (
          <>
            <Contents rows={meetings.data.rows} />
            <Warnings rows={meetings.data.rows} language={info.language} />
          </>
        )}
        <CountingRules />
        <section aria-labelledby="cite" className="max-w-[68ch]">
          <h2 id="cite" className="mb-2 text-xl">
            Cite and download
          </h2>
          <p className="mb-3 font-serif text-base">
            {info.title}, corpus {info.fingerprint}. The fingerprint changes with every seed, with
            corpus.json, with metadata.csv and with the rules of counting and detection; give it with each
            figure that you publish, and share links by “Share”, which carry it.
          </p>
          {meetings.data !== undefined && (
            <DownloadMenu
              table={() => exportMeetings(meetings.data.rows, info)}
              disabled={meetings.isPlaceholderData}
            />
          )}
        </section>
      </div>
    </ViewMain>
  );
}

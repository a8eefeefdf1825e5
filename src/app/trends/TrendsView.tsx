import { viewTitle } from '../../view/pages';
import { useAnswer, useInfo } from '../engineContext';
import { GranularityControl } from '../figures/GranularityControl';
import { KeywordTrends } from '../figures/KeywordTrends';
import { FilterBar } from '../filters/FilterBar';
import { EmptyMeetings } from '../states/EmptyMeetings';
import { useTitle } from '../useTitle';
import { useFilters, useParams } from '../useView';
import { Movers } from './Movers';
import { RecurringPhrases } from './RecurringPhrases';
import { Terms } from './Terms';

const CHART_HEIGHT = 340;

/** Any terms over time, what each rests on, and which others to look at. */
export function TrendsView() {
  const info = useInfo();
  const filters = useFilters();
  const { by } = useParams();
  useTitle(viewTitle('trends', info));
  const summary = useAnswer('summary', { filters });
  const frequency = useAnswer('meetingFrequency', { filters, by, split: 'none' });
  const empty =
    summary.data !== undefined && !summary.isPlaceholderData && summary.data.subcorpus.meetings === 0;
  return (
    <main id="main" className="mx-auto max-w-[100rem] px-4 sm:px-6">
      <h1 className="pt-4 pb-3 text-2xl">Trends</h1>
      <FilterBar>
        <GranularityControl by={frequency.data?.axis.by ?? null} asked={by} />
      </FilterBar>
      <div className="mt-5 flex flex-col gap-12">
        {empty ? (
          <EmptyMeetings summary={summary.data} />
        ) : (
          <>
            <KeywordTrends height={CHART_HEIGHT} full />
            <Terms />
            <Movers />
            <RecurringPhrases />
          </>
        )}
      </div>
    </main>
  );
}

import { viewHeading, viewTitle } from '../../view/pages';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { GranularityControl } from '../figures/GranularityControl';
import { KeywordTrends } from '../figures/KeywordTrends';
import { MeetingFrequency } from '../figures/MeetingFrequency';
import { SpeakerMentions } from '../figures/SpeakerMentions';
import { FilterBar } from '../filters/FilterBar';
import { QueryCounted } from '../filters/QueryCounted';
import { useTitle } from '../page/useTitle';
import { ViewMain } from '../page/ViewMain';
import { EmptyMeetings } from '../states/EmptyMeetings';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { CorpusLine } from './CorpusLine';
import { FormulationChanges } from './FormulationChanges';
import { MeetingList } from './MeetingList';

const CHART_HEIGHT = 220;

/** What the corpus is, the filters, the three charts, what is new and what is gone, the meetings. */
export function Overview() {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const { by, split } = useParams();
  useTitle(viewTitle('overview', info));
  const summary = useAnswer('summary', { filters });
  const frequency = useAnswer('meetingFrequency', { filters, by, split });
  const axis = frequency.data?.axis;
  const empty =
    summary.data !== undefined && !summary.isPlaceholderData && summary.data.subcorpus.meetings === 0;
  return (
    <ViewMain view="overview" heading={viewHeading('overview', info)} after={<CorpusLine />}>
      <FilterBar>
        <GranularityControl by={axis?.by ?? null} asked={by} />
      </FilterBar>
      <QueryCounted />
      {empty ? (
        <div className="mt-6">
          <EmptyMeetings summary={summary.data} />
        </div>
      ) : (
        <>
          {axis?.tooFine && (
            <p className="mt-2 text-soft">
              By {axis.by}: by {axis.tooFine} there would be too many periods to show.
            </p>
          )}
          <div className="mt-3 grid gap-x-8 gap-y-10 border-line border-t pt-3 lg:min-h-[29rem] lg:grid-cols-[1fr_1.25fr_1.1fr]">
            <MeetingFrequency height={CHART_HEIGHT} />
            <KeywordTrends height={CHART_HEIGHT} />
            <SpeakerMentions height={CHART_HEIGHT} />
          </div>
          <div className="mt-10 grid gap-x-8 gap-y-10 border-line border-t pt-5 lg:grid-cols-[1fr_2.2fr]">
            <FormulationChanges />
            <MeetingList />
          </div>
        </>
      )}
    </ViewMain>
  );
}

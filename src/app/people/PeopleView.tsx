import { viewHeading, viewTitle } from '../../view/pages';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { GranularityControl } from '../figures/GranularityControl';
import { SpeakerMentions } from '../figures/SpeakerMentions';
import { FilterBar } from '../filters/FilterBar';
import { useTitle } from '../page/useTitle';
import { ViewMain } from '../page/ViewMain';
import { EmptyMeetings } from '../states/EmptyMeetings';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { NameReview } from './NameReview';
import { OrderOfNames } from './OrderOfNames';
import { RolesByMeeting } from './RolesByMeeting';

const MENTIONS_HEIGHT = 220;

/** Who presided, spoke, attended and was cited, when, and in which order they are printed. */
export function PeopleView() {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const { by } = useParams();
  useTitle(viewTitle('people', info));
  const summary = useAnswer('summary', { filters });
  const mentions = useAnswer('speakerMentions', { filters, by });
  const axis = mentions.data?.axis;
  const empty =
    summary.data !== undefined && !summary.isPlaceholderData && summary.data.subcorpus.meetings === 0;
  return (
    <ViewMain view="people" heading={viewHeading('people', info)}>
      <FilterBar>
        <GranularityControl by={axis?.by ?? null} asked={by} />
      </FilterBar>
      {empty ? (
        <div className="mt-6">
          <EmptyMeetings summary={summary.data} />
        </div>
      ) : (
        <div className="mt-3 flex flex-col gap-10 border-line border-t pt-4">
          <RolesByMeeting />
          <div className="grid gap-x-10 gap-y-10 border-line border-t pt-5 lg:grid-cols-2">
            <SpeakerMentions height={MENTIONS_HEIGHT} grows />
            <OrderOfNames />
          </div>
          <NameReview />
        </div>
      )}
    </ViewMain>
  );
}

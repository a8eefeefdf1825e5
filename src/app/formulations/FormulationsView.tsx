import { viewTitle } from '../../view/pages';
import { useAnswer, useInfo } from '../engineContext';
import { GranularityControl } from '../figures/GranularityControl';
import { FilterBar } from '../filters/FilterBar';
import { EmptyMeetings } from '../states/EmptyMeetings';
import { useTitle } from '../useTitle';
import { useFilters, useParams } from '../useView';
import { Candidates } from './Candidates';
import { Ledger } from './Ledger';
import { Places } from './Places';

/** Which fixed wordings are used, since when, until when, by which places; and which the lists lack. */
export function FormulationsView() {
  const info = useInfo();
  const filters = useFilters();
  const { by } = useParams();
  useTitle(viewTitle('formulations', info));
  const summary = useAnswer('summary', { filters });
  const frequency = useAnswer('meetingFrequency', { filters, by, split: 'none' });
  const empty =
    summary.data !== undefined && !summary.isPlaceholderData && summary.data.subcorpus.meetings === 0;
  return (
    <main id="main" className="mx-auto max-w-[100rem] px-4 sm:px-6">
      <h1 className="pt-4 pb-3 text-2xl">Formulations</h1>
      <FilterBar>
        <GranularityControl by={frequency.data?.axis.by ?? null} asked={by} />
      </FilterBar>
      <div className="mt-5 flex flex-col gap-12">
        {empty ? (
          <EmptyMeetings summary={summary.data} />
        ) : (
          <>
            <Ledger />
            <Places />
            <Candidates />
          </>
        )}
      </div>
    </main>
  );
}

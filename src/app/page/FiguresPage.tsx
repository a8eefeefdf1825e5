import type { ReactNode } from 'react';
import { viewHeading, viewTitle } from '../../view/pages';
import type { NAVIGATION } from '../../view/routes';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { GranularityControl } from '../figures/GranularityControl';
import { FilterBar } from '../filters/FilterBar';
import { QueryCounted } from '../filters/QueryCounted';
import { EmptyMeetings } from '../states/EmptyMeetings';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { useTitle } from './useTitle';
import { ViewMain } from './ViewMain';

interface FiguresPageProps {
  readonly view: (typeof NAVIGATION)[number]['view'];
  readonly children: ReactNode;
}

/** A view of figures one below the other, under the filters; where these leave nothing, what emptied it. */
export function FiguresPage({ view, children }: FiguresPageProps) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const { by } = useParams();
  useTitle(viewTitle(view, info));
  const summary = useAnswer('summary', { filters });
  const frequency = useAnswer('meetingFrequency', { filters, by, split: 'none' });
  const empty =
    summary.data !== undefined && !summary.isPlaceholderData && summary.data.subcorpus.meetings === 0;
  return (
    <ViewMain view={view} heading={viewHeading(view, info)}>
      <FilterBar>
        <GranularityControl by={frequency.data?.axis.by ?? null} asked={by} />
      </FilterBar>
      <QueryCounted />
      <div className="mt-5 flex flex-col gap-12">
        {empty ? <EmptyMeetings summary={summary.data} /> : children}
      </div>
    </ViewMain>
  );
}

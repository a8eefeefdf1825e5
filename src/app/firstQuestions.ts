import type { QueryClient } from '@tanstack/react-query';
import type { CorpusInfo } from '../corpus/facts';
import type { Answering } from '../engine/corpusEngine';
import type { ViewState } from '../view/address';
import { filtersOf } from '../view/params';
import { askingOf } from './engineContext';
import { firstMeetings } from './overview/firstMeetings';

/**
 * Asks what the first drawing of a view needs, so that it is drawn once and whole: no more than the facts and one text can
 * answer. What is not there by then, or failed, the view asks for itself.
 */
export async function askFirst(
  queries: QueryClient,
  engine: Answering,
  { route, params }: ViewState,
): Promise<void> {
  const asInfo = askingOf(engine, null)('info', {});
  await queries.prefetchQuery(asInfo);
  const info = queries.getQueryData<CorpusInfo>(asInfo.queryKey);
  if (info === undefined) return;
  const ask = askingOf(engine, info);
  const { q } = params;
  if (route.view === 'meeting') await queries.prefetchQuery(ask('document', { id: route.id, q }));
  else if (q === null) {
    const filters = filtersOf(params);
    const { by, sort, split } = params;
    await Promise.all([
      ...(route.view === 'overview'
        ? [queries.prefetchQuery(ask('meetings', firstMeetings(filters, sort)))]
        : []),
      queries.prefetchQuery(ask('summary', { filters })),
      queries.prefetchQuery(ask('facets', { filters })),
      ...(route.view === 'overview'
        ? [queries.prefetchQuery(ask('meetingFrequency', { filters, by, split }))]
        : []),
    ]);
  }
}

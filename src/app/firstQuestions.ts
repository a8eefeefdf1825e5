import type { QueryClient } from '@tanstack/react-query';
import type { CorpusInfo } from '../corpus/facts';
import type { Answering, Question, Questions } from '../engine/corpusEngine';
import type { ViewState } from '../view/address';
import { filtersOf } from '../view/params';
import { askingOf } from './engineContext';
import { firstMeetings } from './overview/firstMeetings';
import { firstResults } from './search/firstResults';

/**
 * Asks what the first drawing of a view needs, so that it is drawn once and whole, and waits for what the facts and one text
 * can answer: what needs the word index is asked and not waited for. What failed, or is asked for something else after all,
 * the view asks for itself.
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
  const asking = askingOf(engine, info);
  const ask = <Q extends Question>(question: Q, asked: Questions[Q]['params']) =>
    queries.prefetchQuery(asking(question, asked));
  const { by, q, sort, split } = params;
  const filters = filtersOf(params);
  if (route.view === 'meeting') return ask('document', { id: route.id, q });
  if (route.view === 'search' && q !== null) void ask('search', firstResults(filters, sort));
  const answers = [
    ...(route.view === 'overview' ? [ask('meetings', firstMeetings(filters, sort))] : []),
    ask('summary', { filters }),
    ask('facets', { filters }),
    ...(route.view === 'overview' ? [ask('meetingFrequency', { filters, by, split })] : []),
  ];
  if (q === null) await Promise.all(answers);
}

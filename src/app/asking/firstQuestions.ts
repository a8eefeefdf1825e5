import type { QueryClient } from '@tanstack/react-query';
import type { CorpusInfo } from '../../corpus/facts';
import type { CorpusEngine, Params } from '../../engine/corpusEngine';
import type { Question } from '../../engine/questions';
import type { ViewState } from '../../view/address';
import { filtersOf } from '../../view/subcorpora';
import { pause } from '../later/painted';
import { askingOf } from './engineContext';
import { firstMeetings } from './firstMeetings';
import { firstResults } from './firstResults';

/** For an answer that needs the token index: a small one has arrived by then, a large one is shown arriving. */
const PATIENCE = 250;
/** For a meeting's text, which is small: one that takes longer than this may not come. */
const PATIENCE_FOR_TEXT = 2000;

/**
 * Asks what the first drawing of a view needs, so that it is drawn once and whole; answers that come in its midst make React
 * draw it anew and in one piece. What failed, or was not waited for, the view asks for itself.
 */
export async function askFirst(
  queries: QueryClient,
  engine: CorpusEngine,
  { route, params }: ViewState,
): Promise<void> {
  const asInfo = askingOf(engine, null)('info', {});
  await queries.prefetchQuery(asInfo);
  const info = queries.getQueryData<CorpusInfo>(asInfo.queryKey);
  if (info === undefined) return;
  const asking = askingOf(engine, info);
  const ask = <Q extends Question>(question: Q, asked: Params<Q>) =>
    queries.prefetchQuery(asking(question, asked));
  const { by, q, sort, split } = params;
  const filters = filtersOf(params);
  if (route.view === 'meeting') {
    const asked = [ask('document', { id: route.id }), q !== null && ask('marksOfQuery', { id: route.id, q })];
    await Promise.race([Promise.all(asked), pause(PATIENCE_FOR_TEXT)]);
    return;
  }
  const overview = route.view === 'overview';
  const answers = Promise.all([
    ...(route.view === 'search' && q !== null
      ? [
          ask('firstHits', firstResults(filters, sort)),
          ask('search', firstResults(filters, sort)),
          ask('hitsOverTime', { filters, by }),
        ]
      : []),
    ...(overview ? [ask('meetings', firstMeetings(filters, sort))] : []),
    ask('summary', { filters }),
    ask('facets', { filters }),
    ...(overview ? [ask('meetingFrequency', { filters, by, split })] : []),
  ]);
  const needsIndex = q !== null;
  await (needsIndex ? Promise.race([answers, pause(PATIENCE)]) : answers);
}

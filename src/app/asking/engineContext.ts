// The engine that the views ask, and the hook by which they ask it.
import {
  hashKey,
  keepPreviousData,
  type Query,
  type QueryKey,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, useCallback, useContext, useRef } from 'react';
import type { CorpusInfo } from '../../corpus/facts';
import type { Filters } from '../../corpus/subcorpus/filters';
import type { Answer, CorpusEngine, Params } from '../../engine/corpusEngine';
import { askEveryPage, type ListedQuestion } from '../../engine/everyPage';
import type { Question } from '../../engine/questions';

const EngineContext = createContext<CorpusEngine | null>(null);
export const EngineProvider = EngineContext.Provider;

const InfoContext = createContext<CorpusInfo | null>(null);
export const InfoProvider = InfoContext.Provider;

export function useEngine(): CorpusEngine {
  const engine = useContext(EngineContext);
  if (engine === null) throw new Error('useEngine needs an EngineProvider above it');
  return engine;
}

/** The owner's lists and the corpus's name; there once the frame shows a view. */
export function useInfo(): CorpusInfo {
  const info = useContext(InfoContext);
  if (info === null) throw new Error('useInfo needs an InfoProvider above it');
  return info;
}

interface AskOptions<Q extends Question> {
  readonly keep?: boolean;
  readonly enabled?: boolean;
  readonly known?: Answer<Q> | undefined;
}

/**
 * A question with its answer. The last answer stays while the next is computed, unless `keep` is false; one that is `known`
 * is not asked for.
 */
export function useAnswer<Q extends Question>(
  question: Q,
  params: Params<Q>,
  { keep = true, enabled = true, known }: AskOptions<Q> = {},
): UseQueryResult<Answer<Q>> {
  const asking = useAsking();
  return useQuery<Answer<Q>>({
    ...asking(question, params),
    structuralSharing: false,
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    initialData: () => known,
  });
}

/** A question with all rows of its answer, asked page after page. */
export function useEveryRow<Q extends ListedQuestion>(
  question: Q,
  params: Params<Q>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<Answer<Q>> {
  const engine = useEngine();
  const info = useContext(InfoContext);
  return useQuery<Answer<Q>>({
    ...askingEveryRow(engine, info)(question, params),
    structuralSharing: false,
    enabled,
    placeholderData: keepPreviousData,
  });
}

/**
 * Asks a question before it is shown: its answer is there, or on its way, when a view wants it; resolves with whether it has
 * come. The one asked ahead before is given up, unless a view has taken it over.
 */
export function useAskAhead(): <Q extends Question>(question: Q, params: Params<Q>) => Promise<boolean> {
  const asking = useAsking();
  const queries = useQueryClient();
  const last = useRef<QueryKey | null>(null);
  return async (question, params) => {
    const next = asking(question, params);
    if (last.current !== null) {
      void queries.cancelQueries({ queryKey: last.current, exact: true, predicate: isUnseen });
    }
    last.current = next.queryKey;
    await queries.prefetchQuery(next);
    return queries.getQueryData(next.queryKey) !== undefined;
  };
}

/**
 * Asks for other filters what the view asks for the present ones, so that the answers are on their way before the address
 * has changed and the view has been drawn with it. What no view has taken over of earlier ones is given up.
 */
export function useAskForFilters(): (present: Filters, next: Filters) => void {
  const engine = useEngine();
  const info = useContext(InfoContext);
  const queries = useQueryClient();
  return useCallback(
    (present, next) => {
      const asking = askingOf(engine, info);
      const key = hashKey([present]);
      if (hashKey([next]) === key) return;
      void queries.cancelQueries({ fetchStatus: 'fetching', predicate: isUnseen });
      for (const { queryKey } of queries.getQueryCache().findAll({ type: 'active' })) {
        const [, question, params] = queryKey as AskedKey<'summary'>;
        // What is asked of single meetings waits: they may not be among the next hits.
        if (params.filters === undefined || 'id' in params || hashKey([params.filters]) !== key) continue;
        if (queryKey.at(-1) === EVERY_ROW) {
          const [, listed, page] = queryKey as AskedKey<'rolesByMeeting'>;
          void queries.prefetchQuery(askingEveryRow(engine, info)(listed, { ...page, filters: next }));
        } else {
          void queries.prefetchQuery(asking(question, { ...params, filters: next }));
        }
      }
    },
    [engine, info, queries],
  );
}

/** Whether no view shows it, or waits for it. */
function isUnseen(query: Query): boolean {
  return query.getObserversCount() === 0;
}

/** How a question stands in the cache: the corpus's fingerprint, the question, its parameters. */
type AskedKey<Q extends Question> = readonly [string, Q, Params<Q>];

function useAsking() {
  const engine = useEngine();
  const info = useContext(InfoContext);
  return askingOf(engine, info);
}

/** How a question is asked and its answer kept, by the corpus that is known so far. */
export function askingOf(engine: CorpusEngine, info: CorpusInfo | null) {
  return <Q extends Question>(question: Q, params: Params<Q>) => ({
    queryKey: [info?.fingerprint ?? '', question, params],
    queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Answer<Q>> =>
      engine[question](params, signal),
  });
}

/** Ends the key of a question that is asked page after page. */
const EVERY_ROW = 'every row';

function askingEveryRow(engine: CorpusEngine, info: CorpusInfo | null) {
  return <Q extends ListedQuestion>(question: Q, params: Params<Q>) => ({
    queryKey: [...askingOf(engine, info)(question, params).queryKey, EVERY_ROW],
    queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Answer<Q>> =>
      askEveryPage(engine, question, params, signal),
  });
}

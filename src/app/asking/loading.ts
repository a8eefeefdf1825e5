// How much has arrived of what counting waits for: told beside the answers, never asked.
import { createContext, useContext, useEffect, useState } from 'react';
import type { Loading, LoadingWatch } from '../../engine/loading';

const LoadingContext = createContext<LoadingWatch['watch']>(() => () => {});
export const LoadingProvider = LoadingContext.Provider;

/** Null where nothing is being loaded. */
export function useLoading(): Loading | null {
  const watch = useContext(LoadingContext);
  const [loading, setLoading] = useState<Loading | null>(null);
  useEffect(() => watch(setLoading), [watch]);
  return loading;
}

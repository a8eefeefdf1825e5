// How much has arrived of what counting waits for.

export interface Loading {
  /** Bytes, as they are once unpacked. */
  readonly loaded: number;
  /** Null where the facts do not say. */
  readonly total: number | null;
}

/** Told what is being loaded, null when nothing is. */
export type LoadingListener = (loading: Loading | null) => void;

export interface LoadingWatch {
  /** Tells at once what is being loaded, if anything is; the function returned ends it. */
  readonly watch: (listener: LoadingListener) => () => void;
  readonly tell: LoadingListener;
}

/** Milliseconds between two reports: more often nobody reads them, and each is a message to the page. */
const BETWEEN = 100;

export function createLoadingWatch(now: () => number = () => performance.now()): LoadingWatch {
  const listeners = new Set<LoadingListener>();
  let present: Loading | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    watch(listener) {
      listeners.add(listener);
      if (present !== null) listener(present);
      return () => listeners.delete(listener);
    },
    tell(loading) {
      const changes = (present === null) !== (loading === null);
      present = loading;
      if (!changes && (loading === null || now() - toldAt < BETWEEN)) return;
      toldAt = now();
      for (const listener of listeners) listener(loading);
    },
  };
}

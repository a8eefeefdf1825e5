// The query whose results are shown: the address's, or one that is being typed and reaches the address a moment later.
import { createContext } from 'react';

export interface ShownQuery {
  /** What stands in the address meanwhile. */
  readonly over: string | null;
  readonly q: string;
}

/** Null while the address has the query. */
export const ShownQueryContext = createContext<ShownQuery | null>(null);

/** Shows the results of a query that the address does not have yet; null gives it up. */
export const ShowQueryContext = createContext<(query: ShownQuery | null) => void>(() => {});

import { useEffect } from 'react';
import { rememberSearch } from './recentSearches';

/** A query that stays for a while was meant; the ones on the way to it are not kept. */
export function useRememberedSearch(q: string | null): void {
  useEffect(() => {
    if (q === null) return;
    const timer = setTimeout(() => rememberSearch(q), 1500);
    return () => clearTimeout(timer);
  }, [q]);
}

// The last searches, kept in this tab alone and gone when it is closed.

const KEY = 'readout-recent-searches';
const MOST = 8;

/** The latest first; none where storage is closed or holds something else. */
export function readRecentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  write([query, ...readRecentSearches().filter((other) => other !== query)].slice(0, MOST));
}

export function forgetSearches(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    if (searches.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Storage is closed: nothing is kept.
  }
}

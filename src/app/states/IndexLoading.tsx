import { useEffect, useState } from 'react';
import { useLoading } from '../asking/loading';

/** Milliseconds in which nothing is said: most loads are over by then. */
const PATIENCE = 300;

/** How much of the token index has arrived, where it takes longer than a moment. No live region: it changes all the time. */
export function IndexLoading() {
  const loading = useLoading();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!late || loading === null) return null;
  return (
    <p className="absolute inset-x-0 top-3 px-3 text-center text-sm">
      Loading the token index: {describeBytes(loading.loaded, loading.total)}
    </p>
  );
}

/** "12 of 68 MB", "0.3 of 1.4 MB", "12 MB". */
function describeBytes(loaded: number, total: number | null): string {
  const digits = (total ?? loaded) < 10e6 ? 1 : 0;
  const [had, all] = [loaded, total ?? 0].map((bytes) => (bytes / 1e6).toFixed(digits));
  return total === null ? `${had} MB` : `${had} of ${all} MB`;
}

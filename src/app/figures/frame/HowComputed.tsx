import { lazy, Suspense, useState } from 'react';
import type { Figure } from '../../../corpus/choices';

const Method = lazy(async () => ({ default: (await import('./Method')).Method }));

/** The definition behind a figure, one click away, and how to get it again from its CSV. */
export function HowComputed({ figure }: { readonly figure: Figure }) {
  const [wanted, setWanted] = useState(false);
  return (
    <details className="text-xs" onToggle={({ currentTarget }) => setWanted(wanted || currentTarget.open)}>
      <summary className="link inline-block min-h-6 cursor-pointer text-soft">How this was computed</summary>
      {wanted && (
        <Suspense>
          <Method figure={figure} />
        </Suspense>
      )}
    </details>
  );
}

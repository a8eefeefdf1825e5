import { lazy, Suspense, useState } from 'react';
import type { FigureSlug } from '../../../view/figures/figures';

const FigureMethod = lazy(async () => ({ default: (await import('./FigureMethod')).FigureMethod }));

/** The definition behind a figure, one click away, and how to get it again from its CSV. */
export function HowComputed({ figure }: { readonly figure: FigureSlug }) {
  const [wanted, setWanted] = useState(false);
  return (
    <details className="text-xs" onToggle={({ currentTarget }) => setWanted(wanted || currentTarget.open)}>
      <summary className="link inline-block min-h-6 cursor-pointer text-soft">How this was computed</summary>
      {wanted && (
        <Suspense>
          <FigureMethod figure={figure} />
        </Suspense>
      )}
    </details>
  );
}

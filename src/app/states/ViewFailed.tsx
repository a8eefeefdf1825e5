import type { ErrorComponentProps } from '@tanstack/react-router';
import { Failed } from './Failed';

/** The last resort of a view that threw, or whose program did not load. */
export function ViewFailed({ error }: ErrorComponentProps) {
  return (
    <main className="mx-auto max-w-3xl px-4 py-10">
      <h1 className="mb-4 text-2xl">This view failed</h1>
      <Failed
        what="This view"
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => location.reload()}
      />
    </main>
  );
}

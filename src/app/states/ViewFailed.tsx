import type { ErrorComponentProps } from '@tanstack/react-router';
import { Failed } from './Failed';
import { PlainMain } from './PlainMain';

/** The last resort of a view that threw, or whose program did not load. */
export function ViewFailed({ error }: ErrorComponentProps) {
  return (
    <PlainMain heading="This view failed">
      <Failed
        what="This view"
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => location.reload()}
      />
    </PlainMain>
  );
}

import type { ErrorComponentProps } from '@tanstack/react-router';
import { useState } from 'react';
import { reloadIfServed } from '../later/reloadIfServed';
import { Failed } from './Failed';
import { PlainMain } from './PlainMain';

/** The last resort of a view that threw, or whose program did not load. */
export function ViewFailed({ error }: ErrorComponentProps) {
  const [silence, setSilence] = useState<Error | null>(null);
  const found = error instanceof Error ? error : new Error(String(error));
  return (
    <PlainMain heading="This view failed">
      <Failed
        what="This view"
        error={silence ?? found}
        onRetry={() => void reloadIfServed().catch(setSilence)}
      />
    </PlainMain>
  );
}

import type { ErrorComponentProps } from '@tanstack/react-router';
import { useState } from 'react';
import { Failed } from './Failed';
import { PlainMain } from './PlainMain';

/** The last resort of a view that threw, or whose program did not load. */
export function ViewFailed({ error }: ErrorComponentProps) {
  const [isSiteSilent, setSiteSilent] = useState(false);
  const found = error instanceof Error ? error : new Error(String(error));
  return (
    <PlainMain heading="This view failed">
      <Failed
        what="This view"
        error={isSiteSilent ? new Error(`${found.message}, and the site does not answer`) : found}
        onRetry={() => {
          setSiteSilent(false);
          reloadIfServed().catch(() => setSiteSilent(true));
        }}
      />
    </PlainMain>
  );
}

/**
 * Loads the page anew: a browser remembers a program that failed. Rejects where the site does not answer, since the
 * page that stands would be lost for the browser's own error page.
 */
async function reloadIfServed(): Promise<void> {
  const answer = await fetch(import.meta.env.BASE_URL, { method: 'HEAD', cache: 'no-store' });
  if (!answer.ok) throw new Error(`the site answered ${answer.status}`);
  location.reload();
}

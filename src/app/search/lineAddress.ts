// Where a concordance line leads, as a whole address for files that leave the page.
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ConcordanceLine } from '../../analysis/finding/concordance';

export function useLineAddress(q: string | null): (line: ConcordanceLine) => string {
  const router = useRouter();
  return useCallback(
    ({ id, fragment }) => {
      const { href } = router.buildLocation({
        to: '/meetings/$id/',
        params: { id },
        search: { q },
        hash: fragment,
      });
      return new URL(router.history.createHref(href), location.href).href;
    },
    [router, q],
  );
}

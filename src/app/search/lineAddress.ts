// Where a concordance line leads, as a whole address for files that leave the page.
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ConcordanceLine } from '../../analysis/finding/concordance';
import { formatPassage } from '../../view/fragment';

export function useLineAddress(q: string | null): (line: ConcordanceLine) => string {
  const router = useRouter();
  return useCallback(
    (line) => {
      const { href } = router.buildLocation({
        to: '/meetings/$id/',
        params: { id: line.id },
        search: { q },
        hash: formatPassage(line),
      });
      return new URL(router.history.createHref(href), location.href).href;
    },
    [router, q],
  );
}

// The parameters of the address, and the one way to change them.
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Filters } from '../../corpus/subcorpus/filters';
import { readParams } from '../../view/address';
import { filtersOf, type ViewParams } from '../../view/params';
import { useAskForFilters } from '../asking/engineContext';

export function useParams(): ViewParams {
  return useSearch({ from: '__root__' });
}

/** The filters alone, the same object while none of them changes. */
export function useFilters(): Filters {
  const { from, to, topic, place, kind, person, role, q } = useParams();
  return useMemo(
    () => filtersOf({ from, to, topic, place, kind, person, role, q }),
    [from, to, topic, place, kind, person, role, q],
  );
}

/** Changes parameters; the figures that a shared link was sent with then no longer apply. A new history entry for a committed change, none while it is being made. */
export function useChangeView(): (change: Partial<ViewParams>, how?: 'commit' | 'adjust') => void {
  const navigate = useNavigate();
  const router = useRouter();
  const askFor = useAskForFilters();
  return useCallback(
    (change, how = 'commit') => {
      const present = readParams(router.latestLocation.search);
      askFor(filtersOf(present), filtersOf({ ...present, ...change }));
      void navigate({
        to: './',
        search: (params) => ({ ...params, v: null, n: null, ...change }),
        replace: how === 'adjust',
        resetScroll: false,
        hash: true,
      });
    },
    [navigate, router, askFor],
  );
}

// The parameters of the address, and the one way to change them.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ViewParams, ViewSettings } from '../../view/params';

/** A new history entry for a committed change, none while it is being made. */
export type How = 'commit' | 'adjust';

/** All of them, for what concerns the address itself. */
export function useAddress(): ViewParams {
  return useSearch({ from: '__root__' });
}

/** The settings of the view; its filters are those of a subcorpus. */
export function useParams(): ViewSettings {
  return useAddress();
}

/** Changes parameters; the figures that a shared link was sent with then no longer apply. */
export function useChangeAddress(): (change: Partial<ViewParams>, how?: How) => void {
  const navigate = useNavigate();
  return useCallback(
    (change, how = 'commit') =>
      void navigate({
        to: './',
        search: (params) => ({ ...params, v: null, n: null, ...change }),
        replace: how === 'adjust',
        resetScroll: false,
        hash: true,
      }),
    [navigate],
  );
}

/** Changes settings of the view; filters are changed by their subcorpus. */
export function useChangeView(): (change: Partial<ViewSettings>, how?: How) => void {
  return useChangeAddress();
}

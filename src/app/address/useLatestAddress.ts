import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { parseSearch } from '../../view/address';
import type { ViewParams } from '../../view/params';

export interface LatestAddress {
  readonly path: string;
  readonly params: ViewParams;
}

interface AddressReader {
  readonly read: () => LatestAddress;
  /** Hears of every change, before any view is drawn with it; gives what ends that. */
  readonly watch: (changed: (address: LatestAddress, isBack: boolean) => void) => () => void;
}

/** The address as it stands at the moment of asking: what is on the screen may be an earlier one. */
export function useLatestAddress(): AddressReader {
  const { history } = useRouter();
  return useMemo(() => {
    const read = (): LatestAddress => ({
      path: history.location.pathname,
      params: parseSearch(history.location.search).params,
    });
    return {
      read,
      watch: (changed) =>
        history.subscribe(({ action }) =>
          changed(read(), action.type === 'BACK' || (action.type === 'GO' && action.index < 0)),
        ),
    };
  }, [history]);
}

import { useCallback } from 'react';
import { type Evidence, formatEvidence } from '../../../view/evidence';
import { useChangeView } from '../../address/useView';

/** What choosing a mark does that counts this; nothing where no address can say what it counts. */
export function useOpening(): (evidence: Evidence | null) => (() => void) | null {
  const change = useChangeView();
  return useCallback(
    (evidence) => (evidence === null ? null : () => change({ open: formatEvidence(evidence) })),
    [change],
  );
}

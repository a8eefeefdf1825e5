import { useCallback } from 'react';
import type { Evidence } from '../../../view/evidence';
import { useOpenEvidence } from '../../subcorpus/subcorpus';

/** What choosing a mark does that counts this; nothing where no address can say what it counts. */
export function useOpening(): (evidence: Evidence | null) => (() => void) | null {
  const open = useOpenEvidence();
  return useCallback((evidence) => (evidence === null ? null : () => open(evidence)), [open]);
}

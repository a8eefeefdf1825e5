// What choosing a period on any chart does.
import { useCallback } from 'react';
import type { PeriodOnAxis } from '../../../corpus/period';
import { narrowToPeriod } from '../../../view/narrow';
import { useSubcorpus } from '../../subcorpus/subcorpus';

export function useFilterToPeriod(): (period: PeriodOnAxis | undefined) => void {
  const { filters, change } = useSubcorpus();
  return useCallback(
    (period) => {
      if (period === undefined) return;
      const { from, to } = narrowToPeriod(filters, period.range);
      change({ from, to });
    },
    [filters, change],
  );
}

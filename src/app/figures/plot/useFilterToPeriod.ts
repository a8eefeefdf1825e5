// What choosing a period on any chart does.
import { useCallback } from 'react';
import type { PeriodOnAxis } from '../../../corpus/period';
import { narrowToPeriod } from '../../../view/narrow';
import { useChangeView, useFilters } from '../../address/useView';

export function useFilterToPeriod(): (period: PeriodOnAxis | undefined) => void {
  const filters = useFilters();
  const change = useChangeView();
  return useCallback(
    (period) => {
      if (period === undefined) return;
      const { from, to } = narrowToPeriod(filters, period.range);
      change({ from, to });
    },
    [filters, change],
  );
}

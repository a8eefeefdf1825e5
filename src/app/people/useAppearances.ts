import { useAnswer } from '../asking/engineContext';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Appearances shown at first; the rest on demand. */
export const FIRST_APPEARANCES = 25;

/** The person's appearances in the chosen meetings; the record and the timeline ask the same. */
export function useAppearances(person: string, limit: number) {
  const { filters } = useSubcorpus();
  return useAnswer('appearances', {
    filters,
    person,
    role: null,
    meeting: null,
    other: null,
    limit,
  });
}

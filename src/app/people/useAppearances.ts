import type { Params } from '../../engine/corpusEngine';
import { pageSize } from '../../engine/questions';
import { useAnswer } from '../asking/engineContext';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Appearances shown at first; the rest on demand. */
export const FIRST_APPEARANCES = 25;

/** The person's appearances in the chosen meetings; the record and the timeline ask the same. */
export function useAppearances(person: string, limit: number) {
  const { filters } = useSubcorpus();
  return useAnswer('appearances', {
    ...anyAppearance(person),
    filters,
    offset: 0,
    limit: Math.min(limit, pageSize('appearances')),
  });
}

/** All of them, whatever the role, the meeting and who else was there. */
export function anyAppearance(
  person: string,
): Pick<Params<'appearances'>, 'person' | 'role' | 'meeting' | 'other'> {
  return { person, role: null, meeting: null, other: null };
}

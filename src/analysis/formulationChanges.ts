// Which formulations first appear, and which disappear, in the chosen meetings.
import type { Corpus } from '../corpus/corpus';
import type { Subset } from '../corpus/subset';
import { findFormulation } from '../corpus/wordings';

export interface FormulationChange {
  readonly slug: string;
  readonly name: string;
  /** The meeting of the first (new) or last (dropped) occurrence in the corpus. */
  readonly id: string;
  readonly date: string;
  /** In the whole corpus. */
  readonly occurrences: number;
  readonly meetings: number;
  /** Meetings of the corpus on a later date. */
  readonly later: number;
}

export interface FormulationChanges {
  /** First occurrence in the corpus falls in the subset; earliest first. */
  readonly appeared: readonly FormulationChange[];
  /** Last occurrence in the corpus falls in the subset, and a later meeting exists; latest first. */
  readonly dropped: readonly FormulationChange[];
}

export function findFormulationChanges({ facts, counter }: Corpus, subset: Subset): FormulationChanges {
  const appeared: FormulationChange[] = [];
  const dropped: FormulationChange[] = [];
  for (const formulation of facts.formulations) {
    const counts = counter.countByDocument(findFormulation(counter, formulation, facts.language));
    const holders = facts.documents.flatMap((_, d) => ((counts[d] ?? 0) > 0 ? [d] : []));
    const changeAt = (d: number): FormulationChange => {
      const document = facts.documents[d];
      return {
        slug: formulation.slug,
        name: formulation.name,
        id: document?.id ?? '',
        date: document?.date ?? '',
        occurrences: counts.reduce((sum, count) => sum + count, 0),
        meetings: holders.length,
        later: facts.documents.filter(({ date }) => date > (document?.date ?? '')).length,
      };
    };
    const first = holders[0];
    const last = holders.at(-1);
    if (first !== undefined && subset.has[first] === 1) appeared.push(changeAt(first));
    if (last !== undefined && subset.has[last] === 1) {
      const change = changeAt(last);
      if (change.later > 0) dropped.push(change);
    }
  }
  return {
    appeared: appeared.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : b.occurrences - a.occurrences)),
    dropped: dropped.sort((a, b) => (a.id > b.id ? -1 : a.id < b.id ? 1 : b.occurrences - a.occurrences)),
  };
}

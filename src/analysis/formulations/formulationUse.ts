// Which documents use which formulation: worked out once a corpus, read by everything that is said of formulations.
import type { Corpus } from '../../corpus/corpus';
import type { Formulation } from '../../corpus/facts';
import type { Subset } from '../../corpus/subcorpus/subset';
import { findFormulation } from '../../corpus/wordings';
import { type FormulationHistory, historyOf } from './formulationHistory';

export interface FormulationUse {
  readonly formulation: Formulation;
  /** Indexes of the documents that have it, rising. */
  readonly documents: Uint32Array;
  /** Occurrences in each of those. */
  readonly counts: Uint32Array;
  readonly history: FormulationHistory;
}

/** One entry a formulation, in the owner's order. */
export function findFormulationUse({ facts, counter }: Corpus): readonly FormulationUse[] {
  return facts.formulations.map((formulation) => {
    const perDocument = counter.countByDocument(findFormulation(counter, formulation, facts.language));
    const documents = Uint32Array.from(perDocument.keys()).filter((d) => perDocument[d] !== 0);
    const counts = documents.map((d) => perDocument[d] ?? 0);
    return { formulation, documents, counts, history: historyOf(facts, documents, counts) };
  });
}

/** The first use in the corpus is in a chosen meeting. */
export function appearsIn({ documents }: FormulationUse, subset: Subset): boolean {
  return subset.has[documents[0] ?? -1] === 1;
}

/** The last use in the corpus is in a chosen meeting, and the corpus has a meeting of a later date. */
export function dropsIn({ documents, history }: FormulationUse, subset: Subset): boolean {
  return subset.has[documents.at(-1) ?? -1] === 1 && (history.since ?? 0) > 0;
}

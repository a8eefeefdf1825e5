// Which documents use which formulation: worked out once a corpus, read by everything that is said of formulations.
import type { Corpus } from '../../corpus/corpus';
import type { Formulation } from '../../corpus/facts';
import { findFormulation } from '../../corpus/wordings';
import { type BodyUse, findBodyUses, timeBodies } from './bodyUse';
import { type FormulationHistory, historyOf } from './formulationHistory';

export interface FormulationUse {
  readonly formulation: Formulation;
  /** Indexes of the documents that have it, rising. */
  readonly documents: Uint32Array;
  /** Occurrences in each of those. */
  readonly counts: Uint32Array;
  readonly history: FormulationHistory;
  readonly bodies: readonly BodyUse[];
}

/** One entry a formulation, in the owner's order. */
export function findFormulationUse({ facts, counter }: Corpus): readonly FormulationUse[] {
  const bodies = timeBodies(facts);
  return facts.formulations.map((formulation) => {
    const perDocument = counter.countByDocument(findFormulation(counter, formulation, facts.language));
    const documents = Uint32Array.from(perDocument.keys()).filter((d) => perDocument[d] !== 0);
    const counts = documents.map((d) => perDocument[d] ?? 0);
    return {
      formulation,
      documents,
      counts,
      history: historyOf(facts, documents, counts),
      bodies: findBodyUses(facts, bodies, documents, counts),
    };
  });
}

// Which formulations first appear, and which disappear, in the chosen meetings.
import type { Corpus } from '../corpus/corpus';
import type { CorpusFacts, Formulation } from '../corpus/facts';
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
  for (const { formulation, occurrences, holders, first, last } of ledgerOf({ facts, counter })) {
    const changeAt = (d: number): FormulationChange => {
      const document = facts.documents[d];
      return {
        slug: formulation.slug,
        name: formulation.name,
        id: document?.id ?? '',
        date: document?.date ?? '',
        occurrences,
        meetings: holders,
        later: countLater(facts, document?.date ?? ''),
      };
    };
    if (subset.has[first] === 1) appeared.push(changeAt(first));
    if (subset.has[last] === 1) {
      const change = changeAt(last);
      if (change.later > 0) dropped.push(change);
    }
  }
  return {
    appeared: appeared.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : b.occurrences - a.occurrences)),
    dropped: dropped.sort((a, b) => (a.id > b.id ? -1 : a.id < b.id ? 1 : b.occurrences - a.occurrences)),
  };
}

/** A formulation that occurs, over the whole corpus; `first` and `last` are indexes of documents. */
interface Entry {
  readonly formulation: Formulation;
  readonly occurrences: number;
  readonly holders: number;
  readonly first: number;
  readonly last: number;
}

// The same under every filter.
const ledgers = new WeakMap<Corpus['counter'], readonly Entry[]>();

function ledgerOf({ facts, counter }: Corpus): readonly Entry[] {
  const known = ledgers.get(counter);
  if (known !== undefined) return known;
  const ledger = facts.formulations.flatMap((formulation): Entry[] => {
    const counts = counter.countByDocument(findFormulation(counter, formulation, facts.language));
    const first = counts.findIndex((count) => count > 0);
    if (first < 0) return [];
    const last = counts.findLastIndex((count) => count > 0);
    const occurrences = counts.reduce((sum, count) => sum + count, 0);
    const holders = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    return [{ formulation, occurrences, holders, first, last }];
  });
  ledgers.set(counter, ledger);
  return ledger;
}

// Documents are in order of date.
function countLater({ documents }: CorpusFacts, date: string): number {
  const first = documents.findLastIndex((document) => document.date <= date) + 1;
  return documents.length - first;
}

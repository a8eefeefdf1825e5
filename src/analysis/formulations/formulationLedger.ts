// The rows of the ledger: what became of each formulation, and how many of the chosen meetings use it.
import type { Status } from '../../corpus/choices';
import type { Subset } from '../../corpus/subcorpus/subset';
import { type Interval, wilsonInterval } from '../statistics/intervals';
import type { FormulationHistory } from './formulationHistory';
import { appearsIn, dropsIn, type FormulationUse } from './formulationUse';

/** The history is of the whole corpus, the rest of the chosen meetings. */
export interface LedgerRow extends FormulationHistory {
  readonly slug: string;
  readonly name: string;
  /** Every wording, the name first. */
  readonly variants: readonly string[];
  readonly status: Status;
  /** The first use in the corpus is in a chosen meeting. */
  readonly appeared: boolean;
  /** The last use in the corpus is in a chosen meeting, and the corpus has a meeting of a later date. */
  readonly dropped: boolean;
  readonly occurrences: number;
  /** With it. */
  readonly meetings: number;
  /** Without it. */
  readonly lacking: number;
  /** Of the chosen meetings; null where none is chosen. */
  readonly share: number | null;
  /** 95%, Wilson. */
  readonly shareInterval: Interval | null;
  /** The periods of the axis in which it is used, in order. */
  readonly uses: readonly { readonly period: number; readonly occurrences: number }[];
}

/** `periods` has the index of each document's period on the axis. */
export function listLedgerRows(
  uses: readonly FormulationUse[],
  subset: Subset,
  periods: Int32Array,
): readonly LedgerRow[] {
  const firstChosen = subset.has.indexOf(1);
  return uses.map((use) => {
    const { formulation, documents, counts, history } = use;
    const found = new Map<number, number>();
    let occurrences = 0;
    let meetings = 0;
    documents.forEach((d, i) => {
      if (subset.has[d] !== 1) return;
      const count = counts[i] ?? 0;
      const period = periods[d] ?? -1;
      occurrences += count;
      meetings += 1;
      if (period >= 0) found.set(period, (found.get(period) ?? 0) + count);
    });
    const appeared = appearsIn(use, subset);
    const dropped = dropsIn(use, subset);
    return {
      slug: formulation.slug,
      name: formulation.name,
      variants: formulation.variants,
      ...history,
      status: statusOf(meetings, appeared, dropped, documents, firstChosen, subset.size),
      appeared,
      dropped,
      occurrences,
      meetings,
      lacking: subset.size - meetings,
      share: subset.size === 0 ? null : meetings / subset.size,
      shareInterval: wilsonInterval(meetings, subset.size),
      uses: [...found].map(([period, own]) => ({ period, occurrences: own })),
    };
  });
}

/**
 * The first that holds. Absent: no chosen meeting uses it. Dropped and new: see LedgerRow. Returned: used before, but in
 * none of the n meetings just before the first chosen one, n being how many are chosen. Continuing: in all else.
 */
function statusOf(
  meetings: number,
  appeared: boolean,
  dropped: boolean,
  documents: Uint32Array,
  firstChosen: number,
  size: number,
): Status {
  if (meetings === 0) return 'absent';
  if (dropped) return 'dropped';
  if (appeared) return 'new';
  const before = documents.filter((d) => d < firstChosen);
  const lately = before.some((d) => d >= firstChosen - size);
  return before.length > 0 && !lately ? 'returned' : 'continuing';
}

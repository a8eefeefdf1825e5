// The rows of the ledger: what became of each formulation, and how many of the chosen meetings use it.
import type { Status } from '../../corpus/choices';
import type { Subset } from '../../corpus/subcorpus/subset';
import { type Interval, wilsonInterval } from '../statistics/intervals';
import type { FormulationHistory } from './formulationHistory';
import { type BodyStatus, tellStatuses } from './formulationStatus';
import type { FormulationUse } from './formulationUse';

/** The history is of the whole corpus, the rest of the chosen meetings. */
export interface LedgerRow extends FormulationHistory {
  readonly slug: string;
  readonly name: string;
  /** Every wording, the name first. */
  readonly variants: readonly string[];
  /** Of the body that says it most in the chosen meetings. */
  readonly status: Status;
  /** Every body that says it there, that one first; none where it is absent. */
  readonly bodies: readonly BodyStatus[];
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
    const bodies = tellStatuses(use.bodies, subset);
    return {
      slug: formulation.slug,
      name: formulation.name,
      variants: formulation.variants,
      ...history,
      status: bodies[0]?.status ?? 'absent',
      bodies,
      occurrences,
      meetings,
      lacking: subset.size - meetings,
      share: subset.size === 0 ? null : meetings / subset.size,
      shareInterval: wilsonInterval(meetings, subset.size),
      uses: [...found].map(([period, own]) => ({ period, occurrences: own })),
    };
  });
}

// The ledger of formulations as it is asked for: of some statuses, in some order.
import type { ChosenBodies } from '../../corpus/bodies';
import { type LedgerSort, STATUSES, type Status } from '../../corpus/choices';
import { nameOrderOf } from '../../corpus/language/collation';
import type { Language } from '../../corpus/language/language';
import type { Axis } from '../time/axis';
import type { LedgerRow } from './formulationLedger';

/** The chosen meetings, of which the ledger is. */
interface LedgerBase extends ChosenBodies {
  readonly axis: Axis;
  /** Meetings of each period of the axis. */
  readonly held: readonly number[];
  readonly meetings: number;
}

export interface FormulationLedger extends LedgerBase {
  /** In the order and of the statuses asked for. */
  readonly rows: readonly LedgerRow[];
  /** How many formulations have each status. */
  readonly tally: Readonly<Record<Status, number>>;
  /** Of all formulations the most frequent in the chosen meetings; null where there are none. */
  readonly top: Pick<LedgerRow, 'name' | 'occurrences' | 'meetings'> | null;
}

/** The ledger's rows of some statuses (of all, where none is asked for) in order. */
export function arrangeLedger(
  all: readonly LedgerRow[],
  base: LedgerBase,
  statuses: readonly Status[],
  sort: LedgerSort,
  language: Language,
): FormulationLedger {
  const byName = nameOrderOf(language);
  const tally = {
    'new-here': 0,
    'first-seen': 0,
    'from-the-start': 0,
    'gone-since': 0,
    'not-lately': 0,
    returned: 0,
    continuing: 0,
    absent: 0,
  };
  for (const { status } of all) tally[status] += 1;
  const shown = statuses.length === 0 ? all : all.filter(({ status }) => statuses.includes(status));
  const sign = sort.startsWith('-') ? -1 : 1;
  const value = columnValue(sort);
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' ? a - Number(b) : byName(a, String(b));
  const rows = shown.toSorted((a, b) => sign * compare(value(a), value(b)) || byName(a.name, b.name));
  const [top] = all.toSorted((a, b) => b.occurrences - a.occurrences || byName(a.name, b.name));
  return {
    ...base,
    rows,
    tally,
    top: top === undefined ? null : { name: top.name, occurrences: top.occurrences, meetings: top.meetings },
  };
}

/** What never was, or is not, sorts first. */
function columnValue(sort: LedgerSort): (row: LedgerRow) => string | number {
  switch (sort) {
    case 'formulation':
    case '-formulation':
      return ({ name }) => name;
    case 'status':
    case '-status':
      return ({ status }) => STATUSES.indexOf(status);
    case 'first':
    case '-first':
      return ({ first }) => first?.id ?? '';
    case 'last':
    case '-last':
      return ({ last }) => last?.id ?? '';
    case 'since':
    case '-since':
      return ({ since }) => since ?? -1;
    case 'silence':
    case '-silence':
      return ({ silence }) => silence?.days ?? -1;
    case 'occurrences':
    case '-occurrences':
      return ({ occurrences }) => occurrences;
    case 'meetings':
    case '-meetings':
      return ({ meetings }) => meetings;
  }
}

// The ledger of formulations as it is asked for: of some statuses, in some order, with its sentence.
import { type LedgerSort, STATUSES, type Status } from '../../corpus/choices';
import type { Axis } from '../time/axis';
import { counted, listed, partOf, times } from '../words';
import type { LedgerRow } from './formulationLedger';

export interface FormulationLedger {
  readonly axis: Axis;
  /** Chosen meetings of each period of the axis. */
  readonly held: readonly number[];
  readonly meetings: number;
  /** In the order and of the statuses asked for. */
  readonly rows: readonly LedgerRow[];
  /** How many formulations have each status. */
  readonly tally: Readonly<Record<Status, number>>;
  readonly sentence: string;
}

/** The ledger's rows of some statuses (of all, where none is asked for) in order; `held` is by period. */
export function arrangeLedger(
  all: readonly LedgerRow[],
  axis: Axis,
  held: readonly number[],
  meetings: number,
  statuses: readonly Status[],
  sort: LedgerSort,
): FormulationLedger {
  const tally = { new: 0, continuing: 0, returned: 0, dropped: 0, absent: 0 };
  for (const { status } of all) tally[status] += 1;
  const shown = statuses.length === 0 ? all : all.filter(({ status }) => statuses.includes(status));
  const sign = sort.startsWith('-') ? -1 : 1;
  const value = columnValue(sort);
  const rows = shown.toSorted((a, b) => sign * compare(value(a), value(b)) || compare(a.name, b.name));
  return { axis, held, meetings, rows, tally, sentence: describeLedger(all, tally, meetings) };
}

/** What never was, or is not, sorts first. */
function columnValue(sort: LedgerSort): (row: LedgerRow) => string | number {
  switch (sort) {
    case 'formulation':
    case '-formulation':
      return ({ name }) => name.toLowerCase();
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

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function describeLedger(
  all: readonly LedgerRow[],
  tally: Readonly<Record<Status, number>>,
  meetings: number,
): string {
  if (meetings === 0) return 'No meeting passes the filters.';
  const [top] = all.toSorted((a, b) => b.occurrences - a.occurrences || compare(a.name, b.name));
  if (top === undefined) return 'This corpus has no formulations.';
  const whole = counted(meetings, 'meeting');
  if (top.occurrences === 0) return `None of ${counted(all.length, 'formulation')} occurs in ${whole}.`;
  const kinds = STATUSES.filter((status) => status !== 'absent' && tally[status] > 0).map(
    (status) => `${tally[status]} ${status}`,
  );
  const used = `${all.length - tally.absent} of ${counted(all.length, 'formulation')} occur in ${whole}`;
  const most = `“${top.name}” ${times(top.occurrences)} in ${partOf(top.meetings, meetings)}`;
  return `${used}: ${listed(kinds)}; most often ${most}.`;
}

// What the figures about formulations say of themselves.
import type { FormulationLedger } from '../../analysis/formulations/arrangeLedger';
import type { Candidates } from '../../analysis/formulations/candidates';
import type { FormulationPlaces } from '../../analysis/formulations/formulationPlaces';
import type { FormulationView } from '../../analysis/formulations/formulationView';
import { STATUS_NAMES, STATUSES } from '../../corpus/choices';
import { anyOf, counted, formatCount, listed, MOST_NAMED, partOf, plural, times } from '../words';
import { tellAlone } from './status';

/** A formulation's page, with the number of meetings that are chosen. */
type FormulationPage = FormulationView & { readonly chosen: number };

/**
 * "3 of 4 formulations occur in 5 meetings: 2 new and 1 continuing; most often “reform” 13 times in 2 of 5 meetings." Where
 * every meeting is the only one of its body nothing is new or gone, and that is said instead.
 */
export function describeLedger(ledger: FormulationLedger): string {
  const { tally, top, meetings, bodies } = ledger;
  if (meetings === 0) return 'No meeting passes the filters.';
  if (top === null) return 'This corpus has no formulations.';
  const all = STATUSES.reduce((sum, status) => sum + tally[status], 0);
  const whole = counted(meetings, 'meeting');
  if (top.occurrences === 0) return `None of ${counted(all, 'formulation')} occurs in ${whole}.`;
  const kinds = STATUSES.filter((status) => status !== 'absent' && tally[status] > 0).map(
    (status) => `${formatCount(tally[status])} ${STATUS_NAMES[status]}`,
  );
  const present = all - tally.absent;
  const used = `${formatCount(present)} of ${counted(all, 'formulation')} ${plural(present, 'occurs', 'occur')} in ${whole}`;
  const most = `“${top.name}” ${times(top.occurrences)} in ${partOf(top.meetings, meetings)}`;
  const alone = tellAlone(ledger);
  if (alone !== null) {
    return `${used}, ${alone}, so that none can be called new or gone; most often ${most}.`;
  }
  const told = bodies > 1 ? ', each told of the body that says it most' : '';
  return `${used}: ${listed(kinds)}${told}; most often ${most}.`;
}

/** "Of 3 formulations in use 1 is used in more than one place; 4 meetings in Liaoning and 1 meeting in Heilongjiang." */
export function describePlaces({ rows, places }: FormulationPlaces): string {
  const [only, ...others] = places;
  if (only === undefined) return 'No chosen meeting has a place.';
  const sizes = places.map(({ place, meetings }) => `${counted(meetings, 'meeting')} in ${place}`);
  if (others.length === 0) return `All chosen meetings with a place are of one: ${sizes[0]}.`;
  const shared = rows.filter((row) => row.places.filter(({ first }) => first !== null).length > 1).length;
  const used =
    rows.length === 0
      ? 'No formulation is in use'
      : `Of ${counted(rows.length, 'formulation')} in use ${formatCount(shared)} ${plural(shared, 'is', 'are')} used in more than one place`;
  return `${used}; ${listed(sizes)}.`;
}

/** "12 candidates in 5 meetings; “new pattern” is quoted 3 times, and occurs in 2 of 5 meetings." */
export function describeCandidates({ rows, found, meetings }: Candidates): string {
  if (meetings === 0) return 'No meeting passes the filters.';
  const [top] = rows;
  if (top === undefined) return `No candidate is left in ${anyOf(meetings)}.`;
  const all = `${counted(found, 'candidate')} in ${counted(meetings, 'meeting')}`;
  const where = `occurs in ${partOf(top.meetings, meetings)}`;
  if (top.cValue === null) {
    return `${all}; “${top.wording}” is quoted ${times(top.quoted ?? 0)}, and ${where}.`;
  }
  const value = top.cValue.toFixed(1);
  const highest = rows.filter(({ cValue }) => cValue?.toFixed(1) === value);
  if (highest.length === 1)
    return `${all}; “${top.wording}” has the highest C-value (${value}), and ${where}.`;
  return `${all}; ${nameSome(
    highest.map(({ wording }) => wording),
    'candidate',
  )} have the highest C-value (${value}).`;
}

/** "2 of 3 wordings occur; most often “reform” 13 times in 2 of 5 meetings." */
export function describeWordings({ wordings, chosen }: FormulationPage): string {
  if (chosen === 0) return 'No meeting passes the filters.';
  const used = wordings.filter(({ occurrences }) => occurrences > 0);
  const [top, next] = used.toSorted((a, b) => b.occurrences - a.occurrences);
  if (top === undefined) return `None of its wordings occurs in ${anyOf(chosen)}.`;
  const once = `“${top.wording}” ${times(top.occurrences)} in ${partOf(top.meetings, chosen)}`;
  if (wordings.length === 1) return `It has one wording: ${once}.`;
  const alike = used.filter(({ occurrences }) => occurrences === top.occurrences);
  const words =
    next?.occurrences === top.occurrences
      ? `${nameSome(
          alike.map(({ wording }) => wording),
          'wording',
        )} ${times(top.occurrences)} each`
      : once;
  return `${formatCount(used.length)} of ${counted(wordings.length, 'wording')} ${plural(used.length, 'occurs', 'occur')}; most often ${words}.`;
}

/** "It is used in 3 meetings: 2 under Hao Peng and 1 with nobody named."; a meeting of two presiders is under both. */
export function describePresiders({ presiders, row }: FormulationPage): string {
  if (row.meetings === 0) return 'No chosen meeting uses it.';
  const named = presiders.filter(({ person, meetings }) => person !== null && meetings > 0);
  const unnamed = presiders.find(({ person }) => person === null)?.meetings ?? 0;
  const left = named.length - MOST_NAMED;
  const parts = [
    ...named.slice(0, MOST_NAMED).map(({ person, meetings }) => `${formatCount(meetings)} under ${person}`),
    ...(left > 0 ? [`some under ${counted(left, 'other')}`] : []),
    ...(unnamed > 0 ? [`${formatCount(unnamed)} with nobody named`] : []),
  ];
  return `It is used in ${counted(row.meetings, 'meeting')}: ${listed(parts)}.`;
}

/** "“ecology” has the highest logDice (13.41)." */
export function describeCompanions({ companions, row }: FormulationPage): string {
  const [first] = companions;
  if (row.meetings === 0) return 'No chosen meeting uses it.';
  if (first === undefined) {
    return `No other formulation is used in ${anyOf(row.meetings)} that ${plural(row.meetings, 'uses', 'use')} it.`;
  }
  const top = companions.filter(({ logDice }) => logDice === first.logDice);
  const names = nameSome(
    top.map(({ name }) => name),
    'formulation',
  );
  return `${names} ${plural(top.length, 'has', 'have')} the highest logDice (${first.logDice.toFixed(2)}).`;
}

/** "“a” and “b”", "5 wordings" where they are many. */
function nameSome(names: readonly string[], one: string): string {
  return names.length > MOST_NAMED ? counted(names.length, one) : listed(names.map((name) => `“${name}”`));
}

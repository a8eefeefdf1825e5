// What became of a formulation, with what it is told by: what was expected of a silence, and that nothing was found.
import type { QuietStretch } from '../../analysis/formulations/bodyUse';
import type { FormulationChanges } from '../../analysis/formulations/formulationChanges';
import type { BodyStatus } from '../../analysis/formulations/formulationStatus';
import type { Body, ChosenBodies } from '../../corpus/bodies';
import type { Status } from '../../corpus/choices';
import { counted, formatCount, formatTenths, plural } from '../words';

/** What each status means. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  'new-here':
    'First used by its body in these meetings: at the rate of its use since, 3 or more would be expected in the body’s text before, few of its meetings since lack it, and before there is none.',
  'first-seen':
    'First used by its body in these meetings; the body’s text before is too little to tell whether it is new.',
  'from-the-start': 'Used in the first meeting of its body in this corpus, which is one of these.',
  'gone-since':
    'Last used by its body in these meetings: at the rate of its use until then, 3 or more would be expected in the body’s text since, few of its meetings until then lack it, and since there is none.',
  'not-lately':
    'Last used by its body in these meetings; the body’s text since is too little to tell whether it is gone.',
  returned: 'Used by its body in these meetings again, after a silence that would have been called gone.',
  continuing: 'Used by its body before these meetings too, and not gone since.',
  absent: 'Used in none of these meetings.',
};

/** What the status is told by: "expected 5.2 in 2 meetings before, found none". */
export function describeStatus({ status, held, before, since, returned }: BodyStatus): string {
  switch (status) {
    case 'new-here':
    case 'first-seen':
      return tellSilence(before, 'before');
    case 'gone-since':
    case 'not-lately':
      return tellSilence(since, 'since');
    case 'returned':
      return returned === null ? '' : tellSilence(returned, 'between');
    case 'from-the-start':
      return held === 1 ? 'its only meeting' : 'in its first meeting';
    case 'continuing':
      return 'used before these meetings too';
    case 'absent':
      return 'in none of these meetings';
  }
}

/** "expected 5.2 in 2 meetings before, found none". */
export function tellSilence(stretch: QuietStretch, where: 'before' | 'since' | 'between'): string {
  const { meetings, expected } = stretch;
  const place = `${counted(meetings, 'meeting')} ${where}`;
  if (expected === null || expected === 0) {
    return `too little text to tell: used on one day only, none in ${place}`;
  }
  return withDoubt(stretch, `expected ${formatTenths(expected)} in ${place}, found none`);
}

/** "expected 5.2, found none, which by chance alone happens in 0.5% of cases". */
export function describeExpected(stretch: QuietStretch): string {
  const { expected, chance } = stretch;
  if (expected === null || expected === 0 || chance === null) {
    return 'found none; used on one day only, so nothing says how many to expect';
  }
  const percent = chance < 0.001 ? 'under 0.1%' : `${(chance * 100).toFixed(1)}%`;
  return withDoubt(
    stretch,
    `expected ${formatTenths(expected)}, found none: if its words came evenly, by chance alone in ${percent} of cases`,
  );
}

/** What was found, and why it does not tell where it does not: too few expected, or too many other meetings that lack it. */
function withDoubt({ elsewhere, lacking, verdict }: QuietStretch, found: string): string {
  switch (verdict) {
    case 'telling':
      return found;
    case 'too little expected':
      return `too little text to tell: ${found}`;
    case 'often lacking':
      return `too little text to tell: ${found}, but ${formatCount(lacking)} of ${counted(elsewhere, 'other meeting')} ${plural(lacking, 'lacks', 'lack')} it too`;
  }
}

/** "Liaoning standing committee". */
export function nameBody({ name }: Body): string {
  return name === '' ? 'meetings of no known place or kind' : name;
}

/** Of chosen meetings that are all the only one of their body; null where one is not. */
export function tellAlone({ alone, meetings }: ChosenBodies & { readonly meetings: number }): string | null {
  if (meetings === 0 || alone < meetings) return null;
  return meetings === 1 ? 'the only one of its body' : 'each the only one of its body';
}

/** "44 formulations used here, in the ledger". */
export function tellUsed({ used }: FormulationChanges): string {
  return used === 0 ? 'The ledger' : `${counted(used, 'formulation')} used here, in the ledger`;
}

/** Why the list of what is new, or gone, is empty. */
export function describeNone(changes: FormulationChanges, side: 'new' | 'gone'): string {
  const { firstSeen, notLately, meetings } = changes;
  const [open, where] = side === 'new' ? [firstSeen, 'before'] : [notLately, 'since'];
  if (open.length > 0) {
    return `None can be called ${side}: of ${formatCount(open.length)} the text ${where} is too little to tell.`;
  }
  if (tellAlone(changes) !== null) {
    const which = meetings === 1 ? 'this meeting is' : 'each of these meetings is';
    return `None can be called ${side}: ${which} the only one of its body here, with nothing ${where} to compare.`;
  }
  return side === 'new' ? 'None is told to be new here.' : 'None is told to be gone since.';
}

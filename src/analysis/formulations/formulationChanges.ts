// Which formulations are new in the chosen meetings and which are gone since, as the ledger tells it; and those of which the
// text before, or since, is too little to tell.
import { type Body, type ChosenBodies, countBodies } from '../../corpus/bodies';
import type { Status } from '../../corpus/choices';
import type { CorpusFacts } from '../../corpus/facts';
import type { Subset } from '../../corpus/subcorpus/subset';
import type { MeetingRef } from '../time/meetingFrequency';
import type { QuietStretch } from './bodyUse';
import { tellStatuses } from './formulationStatus';
import type { FormulationUse } from './formulationUse';

export interface FormulationChange {
  readonly slug: string;
  readonly name: string;
  /** The one that says it most in the chosen meetings. */
  readonly body: Body;
  /** Its first (new, first seen) or last (gone, not lately) use there. */
  readonly meeting: MeetingRef;
  /** The silence before that, or since. */
  readonly silence: QuietStretch;
}

export interface FormulationChanges extends ChosenBodies {
  /** Earliest first. */
  readonly newHere: readonly FormulationChange[];
  readonly firstSeen: readonly FormulationChange[];
  /** Latest first. */
  readonly goneSince: readonly FormulationChange[];
  readonly notLately: readonly FormulationChange[];
  /** Formulations that a chosen meeting uses. */
  readonly used: number;
  readonly meetings: number;
}

export function listFormulationChanges(
  facts: CorpusFacts,
  uses: readonly FormulationUse[],
  subset: Subset,
): FormulationChanges {
  const told = uses.flatMap(({ formulation, bodies }) => {
    const [most] = tellStatuses(bodies, subset);
    return most === undefined ? [] : [{ ...formulation, ...most }];
  });
  const listed = (status: Status, side: 'before' | 'since'): readonly FormulationChange[] =>
    told
      .filter((one) => one.status === status)
      .map(({ slug, name, body, first, last, before, since }) =>
        side === 'before'
          ? { slug, name, body, meeting: first, silence: before }
          : { slug, name, body, meeting: last, silence: since },
      )
      .sort((a, b) => (side === 'before' ? 1 : -1) * compare(a.meeting.id, b.meeting.id));
  return {
    newHere: listed('new-here', 'before'),
    firstSeen: listed('first-seen', 'before'),
    goneSince: listed('gone-since', 'since'),
    notLately: listed('not-lately', 'since'),
    used: told.length,
    meetings: subset.size,
    ...countBodies(facts, subset),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

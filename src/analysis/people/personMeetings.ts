// A person's meetings and the others: what is compared on the person's page.
import type { CorpusFacts } from '../../corpus/facts';
import { rolesOf } from '../../corpus/facts';
import type { Subset } from '../../corpus/subcorpus/subset';
import { PRESENT } from './present';

export interface PersonMeetings {
  /** Where the person presided, spoke or attended; for those who never did, where they are cited. */
  readonly base: 'present' | 'cited';
  readonly theirs: Subset;
  /** All other chosen meetings. */
  readonly others: Subset;
}

export function meetingsOfPerson(facts: CorpusFacts, subset: Subset, person: string): PersonMeetings {
  const roles = facts.documents.map((document, d) => (subset.has[d] === 1 ? rolesOf(document, person) : []));
  const isPresent = roles.map((own) => own.some((role) => PRESENT.includes(role)));
  const base = isPresent.includes(true) ? 'present' : 'cited';
  const isTheirs = base === 'present' ? isPresent : roles.map((own) => own.length > 0);
  return {
    base,
    theirs: subsetOf(isTheirs),
    others: subsetOf(isTheirs.map((own, d) => subset.has[d] === 1 && !own)),
  };
}

function subsetOf(flags: readonly boolean[]): Subset {
  return { has: Uint8Array.from(flags, Number), size: flags.filter(Boolean).length };
}

// Who appears with a person: in how many of the person's meetings each other one was present or cited.
import type { CorpusFacts } from '../../corpus/facts';
import type { Subset } from '../../corpus/subcorpus/subset';
import { meetingsOfPerson } from './personMeetings';
import { PRESENT } from './present';

interface CoAppearanceRow {
  readonly slug: string;
  readonly person: string;
  readonly listed: boolean;
  /** Meetings in which both presided, spoke or attended. */
  readonly together: number;
  /** Meetings in which the other one was there, with the person or not. */
  readonly present: number;
}

export interface CoAppearances {
  /** Meetings in which the person presided, spoke or attended. */
  readonly meetings: number;
  /** The chosen meetings in all. */
  readonly chosen: number;
  /** Most often together first. */
  readonly rows: readonly CoAppearanceRow[];
}

export function countCoAppearances(facts: CorpusFacts, subset: Subset, person: string): CoAppearances {
  const { base, theirs } = meetingsOfPerson(facts, subset, person);
  const meetings = base === 'present' ? theirs.size : 0;
  const rows = facts.people
    .filter(({ slug }) => slug !== person)
    .map(({ slug, name, listed }) => {
      let together = 0;
      let present = 0;
      facts.documents.forEach(({ roles }, d) => {
        if (subset.has[d] !== 1 || !PRESENT.some((role) => roles[role].includes(slug))) return;
        present += 1;
        if (base === 'present' && theirs.has[d] === 1) together += 1;
      });
      return { slug, person: name, listed, together, present };
    })
    .filter(({ together }) => together > 0)
    .sort((a, b) => b.together - a.together || a.present - b.present);
  return { meetings, chosen: subset.size, rows };
}

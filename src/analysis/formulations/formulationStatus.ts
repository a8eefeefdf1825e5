// What became of a formulation in the chosen meetings, told within one body, and by whether its silences say anything.
import type { Body } from '../../corpus/bodies';
import type { Status } from '../../corpus/choices';
import type { Subset } from '../../corpus/subcorpus/subset';
import type { MeetingRef } from '../time/meetingFrequency';
import type { BodyUse, QuietStretch } from './bodyUse';

export interface BodyStatus {
  readonly body: Body;
  readonly status: Status;
  /** In the chosen meetings of the body; and those of them that use it. */
  readonly occurrences: number;
  readonly meetings: number;
  /** Its first and last use in the body, chosen or not; and the body's meetings in the corpus. */
  readonly first: MeetingRef;
  readonly last: MeetingRef;
  readonly held: number;
  readonly before: QuietStretch;
  readonly since: QuietStretch;
  /** Of the telling silences that a chosen meeting ends, that of the most expected; null where there is none. */
  readonly returned: QuietStretch | null;
}

/** One entry a body of which a chosen meeting uses the formulation: that which says it most there first. */
export function tellStatuses(bodies: readonly BodyUse[], subset: Subset): readonly BodyStatus[] {
  return bodies
    .flatMap((use): BodyStatus[] => {
      let occurrences = 0;
      let meetings = 0;
      use.documents.forEach((d, i) => {
        if (subset.has[d] !== 1) return;
        occurrences += use.counts[i] ?? 0;
        meetings += 1;
      });
      if (meetings === 0) return [];
      const { body, first, last, held, before, since } = use;
      const returned = returnedAfter(use, subset);
      return [
        {
          body,
          status: statusOf(use, subset, returned),
          occurrences,
          meetings,
          first,
          last,
          held,
          before,
          since,
          returned,
        },
      ];
    })
    .sort((a, b) => b.occurrences - a.occurrences || b.meetings - a.meetings);
}

/**
 * The first that holds; what a silence tells comes before what it leaves open. The first and the last use are those of the
 * body in the corpus, and count where their meeting is chosen. Gone: a telling silence since. New: absent
 * before, likewise. Returned: a silence, likewise, that a chosen meeting ends. Not lately: silent since, too little text to
 * tell. First seen: absent before, likewise. From the start: in the body's first meetings. Continuing: used before the
 * chosen meetings and after them, or up to the last.
 */
function statusOf(
  { documents, before, since }: BodyUse,
  subset: Subset,
  returned: QuietStretch | null,
): Status {
  const begins = subset.has[documents[0] ?? -1] === 1;
  const ends = subset.has[documents.at(-1) ?? -1] === 1 && since.meetings > 0;
  if (ends && since.verdict === 'telling') return 'gone-since';
  if (begins && before.verdict === 'telling') return 'new-here';
  if (returned !== null) return 'returned';
  if (ends) return 'not-lately';
  if (begins) return before.meetings > 0 ? 'first-seen' : 'from-the-start';
  return 'continuing';
}

function returnedAfter({ silences }: BodyUse, subset: Subset): QuietStretch | null {
  const ended = silences.filter(({ until }) => subset.has[until] === 1);
  const [most] = ended.toSorted((a, b) => (b.stretch.expected ?? 0) - (a.stretch.expected ?? 0));
  return most?.stretch ?? null;
}

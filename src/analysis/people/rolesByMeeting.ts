// Who presided, spoke, attended and was cited in which meeting; since when and until when, and the silence after.
import type { CalendarDate } from '../../corpus/calendar';
import { type CorpusFacts, type DocumentFacts, ROLES, type Role } from '../../corpus/facts';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import type { MeetingRef } from '../time/meetingFrequency';
import { PRESENT } from './present';
import { findNamingBodies, type NamingBody, type SilenceOfPerson, silenceAfter } from './silenceOfPerson';

interface RoleMark {
  /** Index into the meetings. */
  readonly meeting: number;
  readonly roles: readonly Role[];
}

/** A meeting, and everyone's roles in it. */
interface MeetingRoles extends MeetingRef {
  readonly marks: readonly { readonly slug: string; readonly roles: readonly Role[] }[];
}

/** Counts of meetings in each role, and when. */
export interface RoleRecord extends Readonly<Record<Role, number>> {
  /** Meetings with any role. */
  readonly meetings: number;
  /** Meetings in which the person presided, spoke or attended. */
  readonly present: number;
  /** Null where the person has no role in any of the meetings. */
  readonly first: MeetingRef | null;
  readonly last: MeetingRef | null;
  readonly lastPresent: MeetingRef | null;
  /** Null where the person was present at none of the meetings. */
  readonly silence: SilenceOfPerson | null;
}

export interface PersonRoles extends RoleRecord {
  readonly slug: string;
  readonly person: string;
  readonly listed: boolean;
}

export interface RolesByMeeting {
  /** The chosen meetings, in order of date; marks in the order of the people. */
  readonly rows: readonly MeetingRoles[];
  /** Everyone with a role in them: those most often present first, then those most often cited. */
  readonly people: readonly PersonRoles[];
  /** Meetings in which anyone has a role. */
  readonly held: number;
}

export function countRoles(facts: CorpusFacts, subset: Subset): RolesByMeeting {
  const documents = documentsOf(facts.documents, subset).map(([, document]) => document);
  const marks = markRoles(documents);
  const bodies = findNamingBodies(facts, subset);
  const people = facts.people
    .map(({ slug, name, listed: isListed }) => ({
      slug,
      person: name,
      listed: isListed,
      ...recordOf(documents, bodies, marks.get(slug) ?? []),
    }))
    .filter(({ meetings }) => meetings > 0)
    .sort((a, b) => b.present - a.present || b.cited - a.cited);
  const rows = documents.map((document) => ({
    ...refOf(document),
    marks: [] as MeetingRoles['marks'][number][],
  }));
  for (const { slug } of people) {
    for (const { meeting, roles } of marks.get(slug) ?? []) rows[meeting]?.marks.push({ slug, roles });
  }
  return { rows, people, held: rows.filter((row) => row.marks.length > 0).length };
}

/** Everyone's roles, by slug, in meetings given in order of date. */
export function markRoles(documents: readonly DocumentFacts[]): ReadonlyMap<string, readonly RoleMark[]> {
  const marks = new Map<string, { meeting: number; roles: Role[] }[]>();
  documents.forEach(({ roles }, meeting) => {
    for (const role of ROLES) {
      for (const slug of roles[role]) {
        const own = marks.get(slug) ?? [];
        marks.set(slug, own);
        const last = own.at(-1);
        if (last?.meeting === meeting) last.roles.push(role);
        else own.push({ meeting, roles: [role] });
      }
    }
  });
  return marks;
}

/** Whether the person presided, spoke or attended there. */
export function isPresent({ roles }: Pick<RoleMark, 'roles'>): boolean {
  return roles.some((role) => PRESENT.includes(role));
}

/** What one person's marks in these meetings, of these bodies, come to. */
export function recordOf(
  documents: readonly DocumentFacts[],
  bodies: readonly NamingBody[],
  marks: readonly RoleMark[],
): RoleRecord {
  const counts: Record<Role, number> = { presided: 0, spoke: 0, attended: 0, cited: 0 };
  let present = 0;
  let lastPresent: DocumentFacts | undefined;
  const own = new Set<NamingBody>();
  for (const { meeting, roles } of marks) {
    for (const role of roles) counts[role] += 1;
    if (!isPresent({ roles })) continue;
    present += 1;
    lastPresent = documents[meeting];
    const body = bodies[meeting];
    if (body !== undefined) own.add(body);
  }
  const last = documents[marks.at(-1)?.meeting ?? -1];
  return {
    ...counts,
    meetings: marks.length,
    present,
    first: refOrNull(documents[marks[0]?.meeting ?? -1]),
    last: refOrNull(last),
    lastPresent: refOrNull(lastPresent),
    silence: silenceAfter(own, lastPresent),
  };
}

export interface RoleRow extends Readonly<Record<Role, boolean>> {
  readonly id: string;
  readonly date: CalendarDate;
  readonly slug: string;
  readonly person: string;
  readonly listed: boolean;
}

/** One row a meeting and person with a role there, in order of date. */
export function listRoles({ rows, people }: RolesByMeeting): readonly RoleRow[] {
  const known = new Map(people.map((person) => [person.slug, person]));
  return rows.flatMap(({ id, date, marks }) =>
    marks.flatMap(({ slug, roles }): RoleRow[] => {
      const person = known.get(slug);
      if (person === undefined) return [];
      const has = (role: Role) => roles.includes(role);
      return [
        {
          id,
          date,
          slug,
          person: person.person,
          listed: person.listed,
          presided: has('presided'),
          spoke: has('spoke'),
          attended: has('attended'),
          cited: has('cited'),
        },
      ];
    }),
  );
}

export function refOf({ id, date, title }: MeetingRef): MeetingRef {
  return { id, date, title };
}

function refOrNull(document: MeetingRef | undefined): MeetingRef | null {
  return document === undefined ? null : refOf(document);
}

// One person's meetings, each with the roles there and the sentences that prove them.

import type { CalendarDate } from '../../corpus/calendar';
import type { CorpusFacts, Role } from '../../corpus/facts';
import { rolesOf } from '../../corpus/facts';
import type { DocumentText } from '../../corpus/files/texts';
import type { Language } from '../../corpus/language/language';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import { PRESENT } from './present';
import { proofsIn, type RoleProof } from './roleProofs';
import { markRoles, type RoleRecord, recordOf } from './rolesByMeeting';
import { findNamingBodies } from './silenceOfPerson';

/** Which of the person's meetings are asked for; null asks for all. */
export interface AppearanceChoice {
  readonly role: Role | null;
  /** The id of one meeting. */
  readonly meeting: string | null;
  /** Someone else who presided, spoke or attended there too, as the person did. */
  readonly other: string | null;
}

export interface AppearanceProof extends RoleProof {
  /** A role, or the place on the list of attendance. */
  readonly fact: Role | 'attendance';
  /** Slug of whose it is. */
  readonly person: string;
}

export interface AppearancePlace {
  readonly document: number;
  readonly roles: readonly Role[];
  /** Chosen meetings between the one before in this list and this one. */
  readonly passed: number;
}

export interface Appearance {
  readonly id: string;
  readonly date: CalendarDate;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly passed: number;
  /** Of the person's roles, and of the other's where one is asked for. */
  readonly proofs: readonly AppearanceProof[];
}

/** Where the person has a role among the chosen meetings, in order of date. */
export function findAppearances(
  facts: CorpusFacts,
  subset: Subset,
  person: string,
  { role, meeting, other }: AppearanceChoice,
): readonly AppearancePlace[] {
  const places: AppearancePlace[] = [];
  let passed = 0;
  for (const [d, document] of documentsOf(facts.documents, subset)) {
    const roles = rolesOf(document, person);
    const present = (slug: string) => PRESENT.some((one) => document.roles[one].includes(slug));
    const fits =
      (role === null ? roles.length > 0 : roles.includes(role)) &&
      (meeting === null || document.id === meeting) &&
      (other === null || (present(person) && present(other)));
    if (fits) places.push({ document: d, roles, passed });
    passed = fits ? 0 : passed + 1;
  }
  return places;
}

/** Their sentences, from the texts of their documents. */
export function proveAppearances(
  facts: CorpusFacts,
  places: readonly AppearancePlace[],
  texts: ReadonlyMap<number, DocumentText>,
  person: string,
  { role, meeting, other }: AppearanceChoice,
): readonly Appearance[] {
  return places.flatMap(({ document: d, roles, passed }) => {
    const document = facts.documents[d];
    const text = texts.get(d);
    if (document === undefined || text === undefined) return [];
    const asked = role === null ? roles : roles.filter((one) => one === role);
    const proofs = [
      ...asked.flatMap((one) => proofsOf(text, one, person, facts.language)),
      // Asked for one meeting: everything that is known of the person there.
      ...(meeting === null ? [] : proofsOf(text, 'attendance', person, facts.language)),
      ...(other === null || other === person
        ? []
        : PRESENT.flatMap((one) => proofsOf(text, one, other, facts.language))),
    ];
    const { id, date, title } = document;
    return [{ id, date, title, roles, passed, proofs }];
  });
}

function proofsOf(
  text: DocumentText,
  fact: AppearanceProof['fact'],
  person: string,
  language: Language,
): readonly AppearanceProof[] {
  return proofsIn(text, fact, person, language).map((proof) => ({ ...proof, fact, person }));
}

/** The person's roles in the chosen meetings. */
export function recordIn(facts: CorpusFacts, subset: Subset, person: string): RoleRecord {
  const documents = documentsOf(facts.documents, subset).map(([, document]) => document);
  return recordOf(documents, findNamingBodies(facts, subset), markRoles(documents).get(person) ?? []);
}

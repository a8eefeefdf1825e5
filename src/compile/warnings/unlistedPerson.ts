// Warns where a rule gives a role to a person whom no list has.
import { type DocumentFacts, type Person, ROLES, type Warning } from '../../corpus/facts';

type CheckRoles = (roles: DocumentFacts['roles']) => readonly Warning[];

const ACTIVE = ROLES.filter((role) => role !== 'cited');

/** The check of documents against the people of one corpus; warnings are in the order of the people. */
export function createUnlistedCheck(people: readonly Person[]): CheckRoles {
  const unlisted = new Map(
    people.flatMap((person, i) => (person.listed ? [] : [[person.slug, { name: person.name, i }] as const])),
  );
  return (roles) => {
    const found = new Map<string, string[]>();
    for (const role of ACTIVE) {
      for (const slug of roles[role])
        if (unlisted.has(slug)) found.set(slug, [...(found.get(slug) ?? []), role]);
    }
    return Array.from(found, ([slug, active]) => ({ active, name: '', i: 0, ...unlisted.get(slug) }))
      .sort((a, b) => a.i - b.i)
      .map(({ name, active }) => ({
        code: 'unlisted-person' as const,
        message: `${name} ${active.join(' and ')} here, and is not in the list of people`,
      }));
  };
}

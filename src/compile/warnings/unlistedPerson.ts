// Warns where a rule gives a role to a person whom no list has.
import { type DocumentFacts, type Person, ROLES, type Warning } from '../../corpus/facts';

export function warnUnlistedPeople(
  roles: DocumentFacts['roles'],
  people: readonly Person[],
): readonly Warning[] {
  return people
    .filter(({ listed }) => !listed)
    .flatMap(({ slug, name }) => {
      const active = ROLES.filter((role) => role !== 'cited' && roles[role].includes(slug));
      if (active.length === 0) return [];
      return [
        {
          code: 'unlisted-person' as const,
          message: `${name} ${active.join(' and ')} here, and is not in the list of people`,
        },
      ];
    });
}

// Which documents name which person, or give them a role: worked out once a corpus, read under every filter.
import type { Corpus } from '../../corpus/corpus';
import { type Person, ROLES, type Role } from '../../corpus/facts';
import { findMentions } from '../../corpus/wordings';

export interface PersonUse {
  readonly person: Person;
  /** Rising by document. */
  readonly documents: readonly PersonInDocument[];
}

interface PersonInDocument {
  /** Index of the document. */
  readonly d: number;
  readonly mentions: number;
  readonly roles: readonly Role[];
}

/** One entry a person, in the order of the facts. */
export function findPersonUse({ facts, counter }: Corpus): readonly PersonUse[] {
  const rolesOf = new Map(facts.people.map(({ slug }) => [slug, new Map<number, Role[]>()]));
  facts.documents.forEach(({ roles }, d) => {
    for (const role of ROLES) {
      for (const slug of roles[role]) {
        const own = rolesOf.get(slug);
        const held = own?.get(d);
        if (held === undefined) own?.set(d, [role]);
        else held.push(role);
      }
    }
  });
  const mentions = findMentions(counter, facts.people, facts.language);
  return facts.people.map((person, i) => {
    const spans = mentions[i];
    const counts = spans === undefined ? new Uint32Array(0) : counter.countByDocument(spans);
    const roles = rolesOf.get(person.slug);
    const documents: PersonInDocument[] = [];
    counts.forEach((count, d) => {
      const held = roles?.get(d);
      if (count > 0 || held !== undefined) documents.push({ d, mentions: count, roles: held ?? [] });
    });
    return { person, documents };
  });
}

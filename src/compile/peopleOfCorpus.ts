// The people of the corpus: those listed, and those whom a rule found in a role and no list has.

import type { Counter } from '../corpus/counter/counter';
import { documentAt, locate } from '../corpus/counter/tokenIndex';
import type { Person } from '../corpus/facts';
import type { SentenceAt } from '../corpus/files/texts';
import type { Language } from '../corpus/language/language';
import { slugOf } from '../corpus/slug';
import { findMentions } from '../corpus/wordings';
import type { NameFound } from './detect/readName';

export function slugOfName(found: NameFound): string {
  return found.state === 'listed' ? found.slug : slugOf(found.name);
}

/** The list, and after it everyone unlisted, in the order in which they are found. */
export function addUnlisted(listed: readonly Person[], found: readonly NameFound[]): readonly Person[] {
  const people = new Map<string, Person>(listed.map((person) => [person.slug, person]));
  for (const one of found) {
    if (one.state === 'listed') continue;
    const slug = slugOf(one.name);
    if (!people.has(slug))
      people.set(slug, { slug, name: one.name, names: [one.name], title: null, listed: false });
  }
  return [...people.values()];
}

export interface FirstMention {
  readonly slug: string;
  readonly at: SentenceAt;
}

/** For each document the people whom its text names, in the order in which it first names them. */
export function listMentioned(
  counter: Counter,
  people: readonly Person[],
  language: Language,
): readonly (readonly FirstMention[])[] {
  const { index } = counter;
  const firsts: { readonly slug: string; readonly position: number }[][] = Array.from(
    { length: index.documentParagraphs.length - 1 },
    () => [],
  );
  findMentions(counter, people, language).forEach((spans, p) => {
    const slug = people[p]?.slug ?? '';
    let last = -1;
    for (const position of spans.starts) {
      const document = documentAt(index, position);
      if (document !== last) firsts[document]?.push({ slug, position });
      last = document;
    }
  });
  return firsts.map((mentions) =>
    mentions
      .sort((a, b) => a.position - b.position)
      .map(({ slug, position }) => {
        const { paragraph, sentence } = locate(index, position);
        return { slug, at: { paragraph, sentence } };
      }),
  );
}

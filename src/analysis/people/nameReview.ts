// Names that no list has, with what the chosen meetings say of them, for the owner to accept or leave.
import type { Corpus } from '../../corpus/corpus';
import type { Subset } from '../../corpus/subcorpus/subset';
import { findWording } from '../../corpus/wordings';
import { isPresent, markRoles } from './rolesByMeeting';

export interface UnknownName {
  readonly name: string;
  readonly occurrences: number;
  readonly meetings: number;
}

interface UnlistedPerson {
  readonly slug: string;
  readonly name: string;
  /** Chosen meetings in which a rule proves a role. */
  readonly meetings: number;
}

export interface NameReview {
  /** They look like names, and count nowhere; the most frequent first. */
  readonly unknown: readonly UnknownName[];
  /** Such names in the whole corpus that are not looked at here: only the most frequent are kept. */
  readonly left: number;
  /** A rule proves their role, so they count as people already. */
  readonly unlisted: readonly UnlistedPerson[];
}

export function reviewNames({ facts, counter }: Corpus, subset: Subset): NameReview {
  const documents = facts.documents.filter((_, d) => subset.has[d] === 1);
  const marks = markRoles(documents);
  const { names, total } = facts.unknownNames;
  return {
    unknown: names
      .map((name) => {
        const counts = counter.countByDocument(findWording(counter, name, facts.language));
        let occurrences = 0;
        let meetings = 0;
        counts.forEach((count, d) => {
          if (subset.has[d] !== 1 || count === 0) return;
          occurrences += count;
          meetings += 1;
        });
        return { name, occurrences, meetings };
      })
      .filter(({ occurrences }) => occurrences > 0)
      .sort((a, b) => b.occurrences - a.occurrences),
    left: total - names.length,
    unlisted: facts.people
      .filter(({ listed }) => !listed)
      .map(({ slug, name }) => ({ slug, name, meetings: (marks.get(slug) ?? []).filter(isPresent).length }))
      .filter(({ meetings }) => meetings > 0),
  };
}

/** The lines to paste into "people" of corpus.json. */
export function linesForCorpusFile(names: readonly string[]): string {
  return names.map((name) => `{ "name": ${JSON.stringify(name)} }`).join(',\n');
}

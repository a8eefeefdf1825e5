// The kind of a meeting, read from the clause of the opening that says what was held.
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import type { KindRule } from '../kinds';
import { atOf, type Finding, type Reading, type Sentence } from '../reading';
import { createWordingFinder } from '../wordingFinder';
import { beforePurpose, findHoldingClause } from './holdingClause';

/** Slug of the kind whose signs stand in a clause, null where none has. */
export type KindOfClause = (clause: string) => string | null;

/** Of the rules the first of which all wordings of a group are there. */
export function createKindReader(rules: readonly KindRule[], language: Language): KindOfClause {
  const groups = rules.flatMap(({ signs }, rule) =>
    signs.map((group) => ({
      rule,
      wordings: new Map(
        group.map((wording) => typesOf(wording, language)).map((types) => [types.join(' '), types]),
      ),
    })),
  );
  type Group = (typeof groups)[number];
  const find = createWordingFinder(
    groups.flatMap((group) =>
      Array.from(group.wordings, ([key, types]): [readonly string[], readonly [Group, string]] => [
        types,
        [group, key],
      ]),
    ),
  );
  return (clause) => {
    const missing = new Map<Group, number>();
    let first = rules.length;
    for (const [group] of find(typesOf(clause, language))) {
      const left = (missing.get(group) ?? group.wordings.size) - 1;
      missing.set(group, left);
      if (left === 0) first = Math.min(first, group.rule);
    }
    return rules[first]?.slug ?? null;
  };
}

/** First where a sentence says what was held, then where a sentence is about the meeting itself. */
export function detectKind({ opening }: Reading, kindOf: KindOfClause): Finding<string> | null {
  return (
    findFirst(opening, 'holding clause', (text) => kindOf(findHoldingClause(text)?.text ?? '')) ??
    findFirst(opening, 'subject of the opening', (text) => kindOf(findMeetingSubject(text)))
  );
}

function findFirst(
  sentences: readonly Sentence[],
  rule: string,
  kindOf: KindOfClause,
): Finding<string> | null {
  for (const sentence of sentences) {
    const value = kindOf(sentence.text);
    if (value !== null) return { value, rule, at: atOf(sentence) };
  }
  return null;
}

const VERB =
  /,|\s(?:is|are|was|were|has|have|had|will|would|must|pointed|emphasi[sz]ed|stressed|concluded|closed|ended|called|made|presided|chaired|attended|delivered|said)\b/u;
/** Words before which a meeting's name is not the meeting that is reported, and titles of people. */
const ELSEWHERE =
  /\b(?:spirit|speech|speeches|instructions?|report|since|after|before|secretary|director|member|chairman|chairwoman|governor|mayor|president|deputy)\b/iu;

// "The Fifth Plenary Session of the Committee is not only ...": the meeting itself is the subject.
function findMeetingSubject(text: string): string {
  const clause = beforePurpose(text);
  const subject = clause.slice(0, VERB.exec(clause)?.index ?? clause.length);
  return ELSEWHERE.test(subject) ? '' : subject;
}

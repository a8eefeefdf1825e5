// The kind of a meeting, read from the clause of the opening that says what was held.
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import type { KindRule } from '../kinds';
import { atOf, type Finding, type Reading, type Sentence } from '../reading';
import { beforePurpose, findHoldingClause } from './holdingClause';

/** Slug of the kind: first where a sentence says what was held, then where a sentence is about the meeting itself. */
export function detectKind(
  reading: Reading,
  rules: readonly KindRule[],
  language: Language,
): Finding<string> | null {
  return (
    findFirst(
      reading.opening,
      rules,
      language,
      'holding clause',
      (text) => findHoldingClause(text)?.text ?? null,
    ) ?? findFirst(reading.opening, rules, language, 'subject of the opening', findMeetingSubject)
  );
}

function findFirst(
  sentences: readonly Sentence[],
  rules: readonly KindRule[],
  language: Language,
  rule: string,
  clauseOf: (text: string) => string | null,
): Finding<string> | null {
  for (const sentence of sentences) {
    const clause = clauseOf(sentence.text);
    if (clause === null) continue;
    const words = ` ${typesOf(clause, language).join(' ')} `;
    const has = (wording: string): boolean => words.includes(` ${typesOf(wording, language).join(' ')} `);
    const kind = rules.find(({ signs }) => signs.some((group) => group.every(has)));
    if (kind !== undefined) return { value: kind.slug, rule, at: atOf(sentence) };
  }
  return null;
}

const VERB =
  /,|\s(?:is|are|was|were|has|have|had|will|would|must|pointed|emphasi[sz]ed|stressed|concluded|closed|ended|called|made|presided|chaired|attended|delivered|said)\b/u;
/** Words before which a meeting's name is not the meeting that is reported, and titles of people. */
const ELSEWHERE =
  /\b(?:spirit|speech|speeches|instructions?|report|since|after|before|secretary|director|member|chairman|chairwoman|governor|mayor|president|deputy)\b/iu;

// "The Fifth Plenary Session of the Committee is not only ...": the meeting itself is the subject.
function findMeetingSubject(text: string): string | null {
  const clause = beforePurpose(text);
  const subject = clause.slice(0, VERB.exec(clause)?.index ?? clause.length);
  return ELSEWHERE.test(subject) ? null : subject;
}

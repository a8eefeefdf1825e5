// The kind of a meeting, read from the clause of the opening that says what was held.
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import type { KindRule } from '../kinds';
import { atOf, type Finding, type Reading, type Sentence } from '../reading';
import { createWordingFinder } from '../wordingFinder';
import { beforePurpose, findHoldingClause } from './holdingClause';

/** Slug of the kind whose signs stand in a clause, null where none has. */
export type KindOfClause = (clause: string) => string | null;

interface SignGroup {
  readonly rule: number;
  readonly wordings: readonly string[];
}

/** Of the rules the first of which all wordings of a group are there. */
export function createKindReader(rules: readonly KindRule[], language: Language): KindOfClause {
  const keyOf = (wording: string): string => typesOf(wording, language).join(' ');
  const groups = rules.flatMap(({ signs }, rule) =>
    signs.map((group): SignGroup => ({ rule, wordings: group.map(keyOf) })),
  );
  const known = new Map<string, number>();
  for (const { wordings } of groups)
    for (const wording of wordings) known.set(wording, (known.get(wording) ?? 0) + 1);
  const find = createWordingFinder(Array.from(known.keys(), (key) => [key.split(' '), key] as const));
  // By its rarest wording: "meeting" is a sign of half of all kinds.
  const byWording = new Map<string, SignGroup[]>();
  for (const group of groups) {
    const [rarest = ''] = group.wordings.toSorted((a, b) => (known.get(a) ?? 0) - (known.get(b) ?? 0));
    const others = byWording.get(rarest) ?? [];
    byWording.set(rarest, others);
    others.push(group);
  }
  return (clause) => {
    const found = find(typesOf(clause, language));
    let first = rules.length;
    for (const wording of found) {
      const whole = byWording.get(wording)?.find(({ wordings }) => wordings.every((one) => found.has(one)));
      first = Math.min(first, whole?.rule ?? first);
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

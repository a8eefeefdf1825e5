// Which register a text is of, and the rules of each.
import { attendingRules } from './attendingRules';
import { BODY_RULES } from './bodyRules';
import { presidingRules } from './presidingRules';
import type { RoleRule } from './roleRule';
import { speakingRules } from './speakingRules';
import { WORDS } from './wordings';

/** Whose English it is: that of Chinese party and state bodies, or that of any other body. */
export type Register = 'chinese' | 'other';

const CHINESE_SIGNS =
  /\b(?:CPC|Communist Party|Party (?:[Cc]ommittee|[Gg]roup|[Ss]ecretary)|party (?:committee|secretary)|Political Bureau|CPPCC|State Council|People[’']s (?:Government|Congress)|[Cc]omrades?|leading cadres|(?:General|Provincial) Secretary|prefectures?)\b/u;

export function registerOf(text: string): Register {
  return CHINESE_SIGNS.test(text) ? 'chinese' : 'other';
}

const OTHER_MEETING = `(?:${WORDS.THE}|${WORDS.BODY})`;

const rulesOf = (MEET: string): readonly RoleRule[] => [
  ...presidingRules(MEET),
  ...speakingRules(MEET),
  ...attendingRules(MEET),
];

const RULES: Readonly<Record<Register, readonly RoleRule[]>> = {
  chinese: rulesOf(WORDS.THE),
  other: [...rulesOf(OTHER_MEETING), ...BODY_RULES],
};

/** From a word in lower case to the rules whose form may begin with it. */
export const RULES_BY_CUE: Readonly<Record<Register | 'speech', ReadonlyMap<string, readonly RoleRule[]>>> = {
  chinese: byCue(RULES.chinese),
  other: byCue(RULES.other),
  // In a speech no body is the meeting's own, and no clause by itself tells of one.
  speech: byCue(RULES.chinese.filter(({ needs }) => needs !== 'context')),
};

function byCue(rules: readonly RoleRule[]): ReadonlyMap<string, readonly RoleRule[]> {
  const found = new Map<string, RoleRule[]>();
  for (const one of rules) {
    for (const cue of new Set(one.cues)) {
      const own = found.get(cue) ?? [];
      found.set(cue, own);
      own.push(one);
    }
  }
  return found;
}

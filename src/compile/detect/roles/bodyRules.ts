// The register of other bodies than those of the Chinese party and state: further wordings.
import { type RoleRule, roleRule } from './roleRule';
import { WORDS } from './wordings';

const { NOUN, NO_MODAL, NO_PASSIVE } = WORDS;

export const BODY_RULES: readonly RoleRule[] = [
  roleRule(
    'presided',
    'held a meeting, in the opening',
    'before',
    'opening',
    'held holds',
    `${NO_MODAL}${NO_PASSIVE}\\b(?:held|holds)\\s+(?:a|an|the|his|her)\\s+(?:[\\p{L}\\p{N}+’'-]+\\s+){0,4}?${NOUN}\\b`,
    { sure: true },
  ),
  roleRule(
    'spoke',
    'spoke with',
    'both',
    'opening',
    'spoke speaks talked',
    `${NO_MODAL}\\b(?:spoke|speaks|talked)\\s+(?:(?:by|on|over)\\s+(?:the\\s+)?(?:tele)?phone\\s+|today\\s+|yesterday\\s+|on\\s+\\p{Lu}\\p{Ll}+\\s+|separately\\s+)*(?:with|to)\\s+(?:[^,.;]{1,60}?\\s(?:led|headed)\\s+by\\s+)?(?=(?:\\p{L}+\\s+){0,6}?\\p{Lu})`,
    { sure: true },
  ),
  roleRule('presided', 'meeting under', 'after', 'meeting', 'meeting', '\\bmeeting\\s+under\\s+(?=\\p{Lu})', {
    sure: true,
  }),
  roleRule(
    'presided',
    'hosted for talks',
    'before',
    'opening',
    'hosted hosts',
    `${NO_MODAL}${NO_PASSIVE}\\b(?:hosted|hosts)\\s[^.;]{1,80}?\\bfor\\s+(?:an?\\s+)?(?:\\p{Ll}+\\s+)?${NOUN}\\b`,
    { sure: true },
  ),
  roleRule(
    'presided',
    'under the direction of',
    'after',
    'opening',
    'under',
    '\\b[Uu]nder\\s+the\\s+(?:\\p{Ll}+\\s+)?(?:direction|leadership|guidance)\\s+of\\s+',
    { sure: true },
  ),
  roleRule(
    'presided',
    'the chair',
    'after',
    'meeting',
    'the',
    '\\b[Tt]he\\s+(?:Chair|Chairman|Chairwoman|Chairperson),\\s+',
    { sure: true },
  ),
  roleRule(
    'spoke',
    'spoke on something',
    'before',
    'meeting',
    'spoke',
    `${NO_MODAL}\\bspoke\\s+(?:in\\s+(?:favou?r|opposition|support)|against|for|to|on|about|of)\\b`,
  ),
  roleRule(
    'spoke',
    'following a statement by',
    'after',
    'meeting',
    'following after with',
    '\\b(?:[Ff]ollowing|[Aa]fter|[Ww]ith)\\s+(?:\\p{Ll}+\\s+){0,3}?(?:address|speech|keynote|statements?|presentations?|briefings?|reports?|introductions?|remarks)\\s+(?:by|from)\\s+',
    { sure: true },
  ),
  roleRule(
    'spoke',
    'was presented by',
    'after',
    'meeting',
    'was were as',
    '\\b(?:was|were|as)\\s+(?:\\p{Ll}+ly\\s+)?(?:presented|introduced|outlined|explained|addressed|briefed|updated|tabled)\\s+by\\s+',
    { sure: true },
  ),
];

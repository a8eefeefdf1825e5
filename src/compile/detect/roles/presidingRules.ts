// Who presided: wordings of every register.
import { type RoleRule, roleRule } from './roleRule';
import { NOUN_CUES, WORDS } from './wordings';

const { NOUN, NOT_ANOTHER, NO_MODAL, NO_PASSIVE } = WORDS;
const PRESIDE =
  '(?:presided|presides|co-presided)\\s+over|(?:co-)?chair(?:ed|s)|hosted|hosts|convened|conducted|opened(?!\\s+(?:the\\s+)?(?:debate|discussion|exchange|floor)\\b)|headed|led|(?<!\\battended\\s+and\\s)guided';
const PRESIDE_CUES =
  'presided presides chaired chairs hosted hosts convened conducted opened headed led guided co';
/** "Has chaired" is said of the meeting that is reported. */
const NOT_TO_COME =
  '(?<!\\b(?:be|to|not|never|will|would|could|should|must|may|might|can|shall|was|were|is|are|been)\\s)';
const ALSO_VERB = '(?:\\s+and(?:\\s+\\p{Ll}+){1,6}?)?';

/** `MEET` is what the register calls the meeting that is reported. */
export function presidingRules(MEET: string): readonly RoleRule[] {
  return [
    roleRule(
      'presided',
      'presided over the meeting',
      'before',
      'nothing',
      PRESIDE_CUES,
      `${NO_MODAL}${NO_PASSIVE}\\b(?:${PRESIDE})${ALSO_VERB}\\s+${MEET}\\b${NOT_ANOTHER}`,
    ),
    roleRule(
      'presided',
      'presided over the meeting',
      'before',
      'meeting',
      'presided presides chaired',
      `${NO_MODAL}${NO_PASSIVE}\\b(?:(?:[Pp]resided|[Pp]resides)\\b(?!\\s+(?:over|to)\\b)|chaired(?=\\s*(?:[.;]|$)))`,
    ),
    roleRule(
      'presided',
      'presided over a meeting, in the opening',
      'before',
      'opening',
      PRESIDE_CUES,
      `${NOT_TO_COME}\\b(?:${PRESIDE})\\s+(?:on\\s+[^.;]{1,40}?,?\\s+)?(?:(?:a|an|the|this|its|today’s)\\s+)(?:[\\p{L}\\p{N}+’'-]+\\s+){0,8}?(?:${NOUN}\\b|(?:Meeting|Session|Conference|Plenum|Cabinet|Council)\\b(?!\\s+on\\b))`,
    ),
    roleRule(
      'presided',
      'presided over by',
      'after',
      'nothing',
      `${NOUN_CUES} cabinet council`,
      `\\b(?:${NOUN}|Meeting|Session|Summit|Conference|Cabinet|Council)\\b(?:\\s+(?:of|on|in|at)\\s+[^,.;]{1,80}?)?(?:,\\s+[^,.;]{1,80})?,?\\s+(?:(?:which\\s+)?(?:was|is|were)\\s+)?(?:presided\\s+over|(?:co-)?chaired|hosted|convened|opened|led|headed|directed|guided|moderated)\\s+by\\s+`,
    ),
    roleRule(
      'presided',
      'presided over by',
      'after',
      'meeting',
      'was is',
      '(?:(?<=^It\\s)|(?<=\\b(?:held|convened|met|attended|place)\\b.{0,600}\\s(?:and|which)\\s))(?:was|is)\\s+(?:also\\s+)?(?:presided\\s+over|(?:co-)?chaired)\\s+by\\s+',
    ),
    roleRule(
      'presided',
      'presided over by',
      'after',
      'nothing',
      'presided chaired co hosted convened',
      `^(?:Presided\\s+over|(?:Co-)?[Cc]haired|Hosted|Convened)\\s+by\\s+(?=.*\\b${NOUN}\\b)`,
    ),
    roleRule(
      'presided',
      'chaired by, in the opening',
      'after',
      'opening',
      'chaired presided co',
      '(?<=,\\s)(?:(?:co-)?chaired|presided\\s+over)\\s+by\\s+',
      { sure: true },
    ),
    roleRule(
      'presided',
      'called to order',
      'after',
      'nothing',
      'called declared',
      '\\b(?:called\\s+to\\s+order|declared\\s+open)\\s+(?:at\\s+[^,;]{1,30}\\s+)?by\\s+',
    ),
    roleRule(
      'presided',
      'called to order',
      'before',
      'nothing',
      'called brought',
      `${NO_MODAL}\\b(?:called|brought)\\s+${MEET}\\s+to\\s+order\\b`,
    ),
    roleRule(
      'presided',
      'with someone presiding',
      'before',
      'meeting',
      'presiding was is in',
      `\\b(?:presiding|(?:(?:was|is)\\s+)?in\\s+the\\s+chair)(?:\\s+(?:over|at|of|for)\\s+${MEET})?\\s*(?:[.,;]|$)`,
    ),
    roleRule(
      'presided',
      'was called to the chair',
      'before',
      'nothing',
      'was',
      '\\bwas\\s+(?:called|voted|elected)\\s+to\\s+the\\s+[Cc]hair\\b',
    ),
    roleRule(
      'presided',
      'took the chair',
      'before',
      'nothing',
      'took takes assumed occupied',
      `${NO_MODAL}\\b(?:took|takes|assumed|occupied)\\s+(?:over\\s+)?the\\s+[Cc]hair\\b(?!\\s+of\\b)`,
    ),
    roleRule(
      'presided',
      'presiding over the meeting',
      'after',
      'meeting',
      'presiding chairing convening opening',
      `^(?:Presiding\\s+over|Chairing|Convening|Opening\\s+(?=${MEET}\\b))\\s*[^,.;]{1,120},\\s+`,
    ),
    roleRule(
      'presided',
      'over which someone presided',
      'after',
      'meeting',
      'over',
      '(?<=^(?:The|This)\\s[^,;]{1,40},\\s)over\\s+which\\s+(?=[^;]{1,120}\\s(?:presid|was\\s+presid))',
    ),
    roleRule(
      'presided',
      'presided over it',
      'before',
      'meeting',
      PRESIDE_CUES,
      `${NO_MODAL}\\b(?:${PRESIDE})\\s+it\\b`,
    ),
    roleRule(
      'presided',
      'under the chairmanship of',
      'after',
      'meeting',
      'under',
      '\\b[Uu]nder\\s+the\\s+(?:(?:joint|effective|high|able|personal)\\s+)?(?:co-)?(?:[Cc]hairmanship|[Cc]hairpersonship|[Cc]hairwomanship|[Pp]residency|[Cc]hair)\\s+of\\s+',
    ),
    roleRule(
      'presided',
      'with someone in the chair',
      'after',
      'meeting',
      'with',
      '\\b[Ww]ith\\s+(?=[^,.;]{1,60}\\s+(?:in\\s+the\\s+chair|presiding|chairing|as\\s+(?:the\\s+)?chair(?:man|woman|person)?)\\b)',
    ),
  ];
}

// The wordings that give a role at the meeting that is reported, and not at one that the text speaks of.
import type { Role } from '../../corpus/facts';

export interface RoleRule {
  readonly role: Exclude<Role, 'cited'>;
  readonly name: string;
  readonly form: RegExp;
  /** Where the people stand: before the match or after it. */
  readonly people: 'before' | 'after';
  /** Whether the wording itself names the meeting; otherwise the document must be known to report one. */
  readonly anchored: boolean;
  /** Only in the clause of the opening that says what was held. */
  readonly openingOnly?: true;
  /** "Delivered speeches" is said of several. */
  readonly several?: true;
}

const NOUN = '(?:meeting|session|conference|plenum|symposium|seminar|study|teleconference|event|gathering)';
/** The meeting that is reported: "the meeting", "this enlarged meeting"; capitals would name another. */
const THE = `(?:the|this)\\s+(?:\\p{Ll}+\\s+){0,2}${NOUN}`;
/** What would make it another meeting: "of the Northeast", "on poverty", "in 2018". */
const NOT_ANOTHER = `(?!\\s+(?:of|for|between|about|last|held|hosted|organi[sz]ed)\\b)(?!\\s+in\\s+(?:\\d|early|late|\\p{Lu}))(?!\\s+on\\s+(?!the\\s+(?:morning|afternoon|evening|\\d)|\\d|\\p{Lu}))`;
const PRESIDE = '(?:presided|presides|co-presided)\\s+over|(?:co-)?chair(?:ed|s)|hosted|hosts';
const NO_MODAL = '(?<!\\b(?:be|to|not|never|had|has|have|having)\\s)';
const ALSO_VERB = '(?:\\s+and(?:\\s+\\p{Ll}+){1,3}?)?';
const SPEECH =
  '(?:(?:a|an|the|his|her)\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}?(?:speech|remarks|address|report|statement|lecture|mobilization|briefing|summary|presentation)';
const SAY = '(?:delivered|delivers|made|makes|gave|gives)';
/** What whoever presides or attends then says there. */
const SAID =
  '(?:said|stressed|emphasi[sz]ed|noted|stated|pointed\\s+out|demanded|requested|required|announced|conveyed|relayed|explained|called\\s+for|gave\\s+instructions|made\\s+(?:demands|requirements|arrangements))';
/** A speech given elsewhere: "at the 20th Congress", "during his inspection", "in Beijing". */
const NOT_ELSEWHERE = `(?!\\s+(?:of|before|when|while|after|last|every|many|several)\\b)(?!\\s+(?:at|in|during|to)\\s+(?!${THE}\\b${NOT_ANOTHER}|person|turn|detail|writing|full))(?!\\s+on\\s+(?:\\p{Lu}\\p{Ll}+\\s+\\d|\\d|the\\s+(?:morning|afternoon|eve)))`;

const rule = (
  role: RoleRule['role'],
  name: string,
  people: RoleRule['people'],
  form: string,
  more: Partial<Pick<RoleRule, 'anchored' | 'openingOnly' | 'several'>> = {},
): RoleRule => ({ role, name, people, form: new RegExp(form, 'gu'), anchored: true, ...more });

export const ROLE_RULES: readonly RoleRule[] = [
  rule(
    'presided',
    'presided over the meeting',
    'before',
    `${NO_MODAL}\\b(?:${PRESIDE})${ALSO_VERB}\\s+${THE}\\b${NOT_ANOTHER}`,
  ),
  rule(
    'presided',
    'presided over the meeting',
    'before',
    `${NO_MODAL}\\b(?:[Pp]resided|[Pp]resides)\\s*(?:[.;]|$|\\s+and\\b)`,
    { anchored: false },
  ),
  rule(
    'presided',
    'presided over a meeting, in the opening',
    'before',
    `${NO_MODAL}\\b(?:${PRESIDE})\\s+(?:(?:a|an|the|this)\\s+)(?:[\\p{L}\\p{N}’'-]+\\s+){0,6}?(?:${NOUN}\\b|(?:Meeting|Session|Conference|Plenum)\\b(?!\\s+on\\b))`,
    { openingOnly: true },
  ),
  rule(
    'presided',
    'presided over by',
    'after',
    `\\b(?:the|this|a|an|The|This|A|An)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,3}(?:${NOUN})(?:,\\s+[^,.;]{1,80})?,?\\s+(?:(?:which\\s+)?(?:was|is)\\s+)?(?:presided\\s+over|(?:co-)?chaired|hosted)\\s+by\\s+`,
  ),
  rule(
    'presided',
    'presided over by',
    'after',
    `^(?:Presided\\s+over|Chaired|Hosted)\\s+by\\s+(?=.*\\b${NOUN}\\b)`,
  ),
  rule(
    'presided',
    'with someone presiding',
    'before',
    `\\b(?:presiding|in\\s+the\\s+chair)(?:\\s+over\\s+${THE})?\\s*(?:[.,;]|$)`,
    { anchored: false },
  ),
  rule('presided', 'presided over it', 'before', `${NO_MODAL}\\b(?:${PRESIDE})\\s+it\\b`, {
    anchored: false,
  }),
  rule('presided', 'under the chairmanship of', 'after', '\\b[Uu]nder\\s+the\\s+chairmanship\\s+of\\s+', {
    anchored: false,
  }),
  rule(
    'presided',
    'with someone in the chair',
    'after',
    '\\b[Ww]ith\\s+(?=[^,.;]{1,60}\\s+in\\s+the\\s+chair\\b)',
    {
      anchored: false,
    },
  ),
  rule(
    'spoke',
    'presided or attended, and said',
    'before',
    `${NO_MODAL}\\b(?:${PRESIDE}|attended|attends)\\s+${THE}\\b${NOT_ANOTHER}\\s+and\\s+(?:\\p{Ll}+ly\\s+)?${SAID}\\b`,
  ),
  rule('spoke', 'conveyed something', 'before', `${NO_MODAL}\\b(?:conveyed|relayed)\\s+(?:the\\b|\\p{Lu})`, {
    anchored: false,
  }),
  rule(
    'spoke',
    'reported on something',
    'before',
    `${NO_MODAL}\\b(?:reported|briefed\\s+the\\s+\\p{Ll}+)\\s+on\\b`,
    { anchored: false },
  ),
  rule(
    'spoke',
    'put something forward at the meeting',
    'before',
    `\\b(?=put\\s|made\\s)(?<=\\b[Aa]t\\s+${THE}\\b.*)${NO_MODAL}(?:put\\s+forward|made)\\s+(?:\\p{Ll}+\\s+){0,2}?(?:suggestions|opinions|proposals|requirements|demands|arrangements)\\b`,
  ),
  rule(
    'spoke',
    'spoke in turn',
    'before',
    `${NO_MODAL}\\bspoke\\s+(?:in\\s+turn|in\\s+succession|respectively|one\\s+after)\\b`,
    { anchored: false },
  ),
  rule('spoke', 'spoke, at the end', 'before', `${NO_MODAL}\\bspoke\\s*(?:[.;]|$)`, { anchored: false }),
  rule(
    'spoke',
    'delivered a speech',
    'before',
    `${NO_MODAL}\\b${SAY}\\s+${SPEECH}\\b(?!\\s+(?:delivered|made|given|by)\\b)${NOT_ELSEWHERE}`,
    { anchored: false },
  ),
  rule(
    'spoke',
    'delivered speeches',
    'before',
    `${NO_MODAL}\\b${SAY}\\s+(?:\\p{Ll}+\\s+)?(?:speeches|reports)\\b${NOT_ELSEWHERE}`,
    { anchored: false, several: true },
  ),
  rule(
    'spoke',
    'spoke at the meeting',
    'before',
    `${NO_MODAL}\\b(?:spoke|speaks)\\s+(?:at|to|during)\\s+${THE}\\b${NOT_ANOTHER}`,
  ),
  rule(
    'spoke',
    'spoke at the meeting',
    'before',
    `${NO_MODAL}\\baddress(?:ed|es)\\s+${THE}\\b${NOT_ANOTHER}`,
  ),
  rule(
    'spoke',
    'said at the meeting',
    'before',
    `${NO_MODAL}\\b(?:said|stressed|emphasi[sz]ed|noted|pointed\\s+out|stated)\\s+(?:at|during)\\s+${THE}\\b${NOT_ANOTHER}`,
  ),
  rule(
    'spoke',
    'said in the speech',
    'before',
    `${NO_MODAL}\\b(?:said|stressed|emphasi[sz]ed|noted|pointed\\s+out|stated)\\s+in\\s+(?:his|her)\\s+(?:\\p{Ll}+\\s+)?(?:speech|remarks|address|report)\\b${NOT_ELSEWHERE}`,
    { anchored: false },
  ),
  rule(
    'spoke',
    'speech was delivered by',
    'after',
    `\\b(?:speech|report|remarks|address)\\s+(?:was|were)\\s+(?:delivered|made|given)\\s+by\\s+`,
    { anchored: false },
  ),
  rule(
    'attended',
    'attended the meeting',
    'before',
    `${NO_MODAL}\\b(?:attended|attends|participated\\s+in|participates\\s+in|took\\s+part\\s+in|joined|sat\\s+in\\s+on)${ALSO_VERB}\\s+${THE}\\b${NOT_ANOTHER}`,
  ),
  rule(
    'attended',
    'attended, at the end',
    'before',
    `${NO_MODAL}\\b(?:attended|participated|took\\s+part)(?:\\s*(?:[.;]|$)|\\s+as\\s+(?:an?\\s+)?(?:non-?\\s?voting\\s+)?(?:delegate|observer|guest)s?\\b|\\s+(?:at\\s+)?the\\s+main\\s+venue\\b)`,
    { anchored: false },
  ),
  rule(
    'attended',
    'were present',
    'before',
    `\\b(?:was|were)\\s+(?:also\\s+)?(?:present|in\\s+attendance)(?:\\s+at\\s+${THE}\\b${NOT_ANOTHER})?\\s*(?:[.;,]|$)`,
    { anchored: false },
  ),
  rule(
    'attended',
    'attended by',
    'after',
    `\\b(?:[Tt]he|[Tt]his)\\s+(?:\\p{Ll}+\\s+){0,2}${NOUN}(?:,\\s+[^,.;]{1,80})?,?\\s+(?:(?:which\\s+)?(?:was|is)\\s+)?(?:also\\s+)?attended\\s+by\\s+`,
  ),
  rule(
    'attended',
    'attending were',
    'after',
    `^(?:[Aa]lso\\s+)?(?:[Aa]ttending|[Pp]resent|[Ii]n\\s+attendance|[Tt]hose\\s+(?:attending|present)|[Aa]lso\\s+present)(?:\\s+(?:at\\s+)?${THE})?\\s+(?:were|was|included|are)\\s*:?\\s+(?:also\\s+)?`,
    { anchored: false },
  ),
];

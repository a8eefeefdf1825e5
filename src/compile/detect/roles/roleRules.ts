// The wordings that give a role at the meeting that is reported, and not at one that the text speaks of, by register.
import type { Role } from '../../../corpus/facts';
import { NOT_ELSEWHERE, NOUN_CUES, SAYING, SAYING_CUES, SAYING_HERE, WORDS } from './wordings';

/** Whose English it is: that of Chinese party and state bodies, or that of any other body. */
export type Register = 'chinese' | 'other';

export interface RoleRule {
  readonly role: Exclude<Role, 'cited'>;
  readonly name: string;
  /** In lower case, the words with which the form may begin: it is tried where they stand, and nowhere else. */
  readonly cues: readonly string[];
  /** Tried where a cue begins. */
  readonly form: RegExp;
  /** Where the people stand: before the match, after it, or on both sides. */
  readonly people: 'before' | 'after' | 'both';
  /**
   * What must hold besides: nothing, since the wording itself names the meeting; that the document is known to report
   * one; that it stands where the opening says what was held; or, where anyone may do so anywhere, that all around it
   * speaks for the meeting.
   */
  readonly needs: 'nothing' | 'meeting' | 'opening' | 'context';
  /** "Delivered speeches" is said of several. */
  readonly several?: true;
  /** Only of those who are surely people: a town may hold a meeting. */
  readonly sure?: true;
}

const CHINESE_SIGNS =
  /\b(?:CPC|Communist Party|Party (?:[Cc]ommittee|[Gg]roup|[Ss]ecretary)|party (?:committee|secretary)|Political Bureau|CPPCC|State Council|People[’']s (?:Government|Congress)|[Cc]omrades?|leading cadres|(?:General|Provincial) Secretary|prefectures?)\b/u;

export function registerOf(text: string): Register {
  return CHINESE_SIGNS.test(text) ? 'chinese' : 'other';
}

const { NOUN, THE, NOT_ANOTHER, NO_MODAL, NO_PASSIVE } = WORDS;
const PRESIDE =
  '(?:presided|presides|co-presided)\\s+over|(?:co-)?chair(?:ed|s)|hosted|hosts|convened|conducted|opened|headed|led|(?<!\\battended\\s+and\\s)guided';
const PRESIDE_CUES =
  'presided presides chaired chairs hosted hosts convened conducted opened headed led guided co';
const ALSO_VERB = '(?:\\s+and(?:\\s+\\p{Ll}+){1,3}?)?';
const SPEECH =
  '(?:(?:a|an|the|his|her)\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}?(?:speech|remarks|address|report|statement|lecture|mobilization|briefing|summary|presentation)';
const SAY = '(?:delivered|delivers|made|makes|gave|gives)';
const SPOKEN =
  '(?:[Ss]peech|[Ss]peeches|[Rr]emarks|[Aa]ddress|[Aa]ddresses|[Rr]eports?|[Ss]tatements?|[Pp]resentations?|[Ii]nterventions?|[Bb]riefings?|[Cc]ontributions?)';
const HEAR =
  '(?:heard|hears|listened\\s+to|received|receives|took\\s+note\\s+of|considered|(?:was|were)\\s+briefed|(?:was|were)\\s+updated|(?:was|were)\\s+informed)';

const rule = (
  role: RoleRule['role'],
  name: string,
  people: RoleRule['people'],
  needs: RoleRule['needs'],
  cues: string,
  form: string,
  more: Pick<RoleRule, 'several' | 'sure'> = {},
): RoleRule => ({ role, name, people, needs, cues: cues.split(' '), form: new RegExp(form, 'uy'), ...more });

/** The rules of a register; `MEET` is what it calls the meeting that is reported. */
function rulesOf(MEET: string): readonly RoleRule[] {
  return [
    rule(
      'presided',
      'presided over the meeting',
      'before',
      'nothing',
      PRESIDE_CUES,
      `${NO_MODAL}${NO_PASSIVE}\\b(?:${PRESIDE})${ALSO_VERB}\\s+${MEET}\\b${NOT_ANOTHER}`,
    ),
    rule(
      'presided',
      'presided over the meeting',
      'before',
      'meeting',
      'presided presides chaired',
      `${NO_MODAL}${NO_PASSIVE}\\b(?:(?:[Pp]resided|[Pp]resides)\\b(?!\\s+(?:over|to)\\b)|chaired(?=\\s*(?:[.;]|$)))`,
    ),
    rule(
      'presided',
      'presided over a meeting, in the opening',
      'before',
      'opening',
      PRESIDE_CUES,
      `${NO_MODAL}${NO_PASSIVE}\\b(?:${PRESIDE})\\s+(?:(?:a|an|the|this|today’s)\\s+)(?:[\\p{L}\\p{N}+’'-]+\\s+){0,8}?(?:${NOUN}\\b|(?:Meeting|Session|Conference|Plenum|Cabinet|Council)\\b(?!\\s+on\\b))`,
    ),
    rule(
      'presided',
      'presided over by',
      'after',
      'nothing',
      `${NOUN_CUES} cabinet council`,
      `\\b(?:${NOUN}|Meeting|Session|Summit|Conference|Cabinet|Council)\\b(?:\\s+(?:of|on|in|at)\\s+[^,.;]{1,80}?)?(?:,\\s+[^,.;]{1,80})?,?\\s+(?:(?:which\\s+)?(?:was|is|were)\\s+)?(?:presided\\s+over|(?:co-)?chaired|hosted|convened|opened)\\s+by\\s+`,
    ),
    rule(
      'presided',
      'presided over by',
      'after',
      'nothing',
      'presided chaired co hosted convened',
      `^(?:Presided\\s+over|(?:Co-)?[Cc]haired|Hosted|Convened)\\s+by\\s+(?=.*\\b${NOUN}\\b)`,
    ),
    rule(
      'presided',
      'chaired by, in the opening',
      'after',
      'opening',
      'chaired presided co',
      '(?<=,\\s)(?:(?:co-)?chaired|presided\\s+over)\\s+by\\s+',
      { sure: true },
    ),
    rule(
      'presided',
      'called to order',
      'after',
      'nothing',
      'called declared',
      '\\b(?:called\\s+to\\s+order|declared\\s+open)\\s+(?:at\\s+[^,;]{1,30}\\s+)?by\\s+',
    ),
    rule(
      'presided',
      'called to order',
      'before',
      'nothing',
      'called brought',
      `${NO_MODAL}\\b(?:called|brought)\\s+${MEET}\\s+to\\s+order\\b`,
    ),
    rule(
      'presided',
      'with someone presiding',
      'before',
      'meeting',
      'presiding was is in',
      `\\b(?:presiding|(?:(?:was|is)\\s+)?in\\s+the\\s+chair)(?:\\s+(?:over|at|of|for)\\s+${MEET})?\\s*(?:[.,;]|$)`,
    ),
    rule(
      'presided',
      'took the chair',
      'before',
      'nothing',
      'took takes assumed occupied',
      `${NO_MODAL}\\b(?:took|takes|assumed|occupied)\\s+(?:over\\s+)?the\\s+[Cc]hair\\b(?!\\s+of\\b)`,
    ),
    rule(
      'presided',
      'presiding over the meeting',
      'after',
      'meeting',
      'presiding chairing convening opening',
      `^(?:Presiding\\s+over|Chairing|Convening|Opening\\s+(?=${MEET}\\b))\\s*[^,.;]{1,120},\\s+`,
    ),
    rule(
      'presided',
      'over which someone presided',
      'after',
      'meeting',
      'over',
      '(?<=^(?:The|This)\\s[^,;]{1,40},\\s)over\\s+which\\s+(?=[^;]{1,120}\\s(?:presid|was\\s+presid))',
    ),
    rule(
      'presided',
      'presided over it',
      'before',
      'meeting',
      PRESIDE_CUES,
      `${NO_MODAL}\\b(?:${PRESIDE})\\s+it\\b`,
    ),
    rule(
      'presided',
      'under the chairmanship of',
      'after',
      'meeting',
      'under',
      '\\b[Uu]nder\\s+the\\s+(?:co-)?(?:chairmanship|chairpersonship|chairwomanship|presidency|chair)\\s+of\\s+',
    ),
    rule(
      'presided',
      'with someone in the chair',
      'after',
      'meeting',
      'with',
      '\\b[Ww]ith\\s+(?=[^,.;]{1,60}\\s+in\\s+the\\s+chair\\b)',
    ),

    rule(
      'spoke',
      'conveyed something',
      'before',
      'meeting',
      'conveyed relayed',
      `${NO_MODAL}\\b(?:conveyed|relayed)\\s+(?:the\\b|\\p{Lu})`,
    ),
    rule(
      'spoke',
      'reported on something',
      'before',
      'meeting',
      'reported briefed',
      `${NO_MODAL}\\b(?:reported|briefed\\s+the\\s+\\p{Ll}+)\\s+on\\b`,
    ),
    rule(
      'spoke',
      'told the meeting',
      'before',
      'nothing',
      'briefed updated informed told reported addressed addresses reminded',
      `${NO_MODAL}${NO_PASSIVE}\\b(?:briefed|updated|informed|told|reported\\s+to|addressed|addresses|reminded)\\s+${MEET}\\b(?!\\s+of\\b)`,
    ),
    rule(
      'spoke',
      'spoke in turn',
      'before',
      'meeting',
      'spoke',
      `${NO_MODAL}\\bspoke\\s+(?:in\\s+turn|in\\s+succession|respectively|one\\s+(?:after|by)|by\\s+way\\s+of)\\b`,
    ),
    rule('spoke', 'spoke, at the end', 'before', 'meeting', 'spoke', `${NO_MODAL}\\bspoke\\s*(?:[.;]|$)`),
    rule(
      'spoke',
      'delivered a speech',
      'before',
      'meeting',
      'delivered delivers made makes gave gives',
      `${NO_MODAL}\\b${SAY}\\s+${SPEECH}\\b(?!\\s+(?:delivered|made|given|by)\\b)${NOT_ELSEWHERE}`,
    ),
    rule(
      'spoke',
      'delivered speeches',
      'before',
      'meeting',
      'delivered delivers made makes gave gives',
      `${NO_MODAL}\\b${SAY}\\s+(?:\\p{Ll}+\\s+)?(?:speeches|reports)\\b${NOT_ELSEWHERE}`,
      { several: true },
    ),
    rule(
      'spoke',
      'spoke at the meeting',
      'before',
      'nothing',
      `${SAYING_CUES} speaks`,
      `${NO_MODAL}\\b(?:spoke|speaks|made\\s+(?:a\\s+)?\\p{Ll}+|(?:${SAYING}))\\s+(?:at|to|during)\\s+${MEET}\\b${NOT_ANOTHER}`,
    ),
    rule(
      'spoke',
      'said in the speech',
      'before',
      'meeting',
      SAYING_CUES,
      `${NO_MODAL}\\b(?:${SAYING})\\s+in\\s+(?:his|her)\\s+(?:\\p{Ll}+\\s+)?(?:speech|remarks|address|report)\\b${NOT_ELSEWHERE}`,
    ),
    rule(
      'spoke',
      'speech was delivered by',
      'after',
      'meeting',
      'speech speeches remarks address addresses report reports statement statements presentation presentations intervention interventions briefing briefings contribution contributions',
      `\\b${SPOKEN}\\s+(?:was|were)\\s+(?:also\\s+)?(?:delivered|made|given|heard|presented)\\s+(?:by|from)\\s+`,
    ),
    rule(
      'spoke',
      'speech delivered by, that was heard',
      'after',
      'meeting',
      'heard hears listened received receives took considered was were',
      `${NO_PASSIVE}\\b${HEAR}\\s+(?!apolog)[^.;]{0,120}?\\b(?:by|from|(?:reports|briefings|speeches|opinions|suggestions)\\s+of)\\s+`,
    ),
    rule(
      'spoke',
      'spoke, and was named after it',
      'after',
      'meeting',
      'also addressing speaking taking',
      '^(?:Also\\s+)?(?:[Aa]ddressing|[Ss]peaking|[Tt]aking\\s+the\\s+floor)[^,.;]{0,100}?(?:\\s(?:were|was)\\s+|,\\s+)',
    ),
    rule(
      'spoke',
      'was invited to speak',
      'before',
      'meeting',
      'was were',
      '\\b(?:was|were)\\s+invited\\s+to\\s+(?:give|deliver|lecture|speak|make|present|explain|brief)\\b',
    ),
    rule(
      'spoke',
      'said',
      'before',
      'context',
      SAYING_CUES,
      `${NO_MODAL}${NO_PASSIVE}\\b(?:${SAYING_HERE})\\b(?!\\s+by\\b)`,
      {
        sure: true,
      },
    ),

    rule(
      'spoke',
      'speakers were',
      'after',
      'meeting',
      'speakers',
      '\\b[Ss]peakers\\b[^.;:]{0,40}?(?:\\s(?:were|included|was)\\s+|:\\s+)',
    ),
    rule(
      'spoke',
      'said, after what was said',
      'after',
      'meeting',
      'said stressed added noted explained concluded',
      '(?<=[”"’]\\s?,?\\s?)(?:said|stressed|added|noted|explained|concluded)\\s+',
      { sure: true },
    ),

    rule(
      'attended',
      'attended the meeting',
      'before',
      'nothing',
      'attended attends participated participates took joined sat observed',
      `${NO_MODAL}\\b(?:attended|attends|participated\\s+in|participates\\s+in|took\\s+part\\s+in|joined|sat\\s+in\\s+on|observed)${ALSO_VERB}\\s+${MEET}\\b${NOT_ANOTHER}`,
    ),
    rule(
      'attended',
      'attended, at the end',
      'before',
      'meeting',
      'attended participated took joined',
      `${NO_MODAL}\\b(?:attended|participated|took\\s+part|joined)(?:\\s*(?:[.;]|$)|\\s+(?:remotely|virtually|online|in\\s+person|(?:by|via|through)\\s+(?:video|tele|phone)\\p{Ll}*)|\\s+(?:as|on\\s+behalf)\\s|\\s+(?:at\\s+)?the\\s+main\\s+venue\\b)`,
    ),
    rule(
      'attended',
      'were present',
      'before',
      'meeting',
      'was were',
      `\\b(?:was|were)\\s+(?:also\\s+)?(?:present|in\\s+attendance|on\\s+the\\s+call|there|among\\s+those\\s+(?:present|attending|in\\s+attendance|who\\s+attended)|among\\s+the\\s+(?:participants|attendees|guests))(?:\\s+(?:at|for)\\s+${MEET}\\b${NOT_ANOTHER}|\\s+(?:as|by|for)\\s[^,.;]{1,80})?\\s*(?:[.;,]|$)`,
    ),
    rule(
      'attended',
      'took a seat',
      'before',
      'meeting',
      'took',
      '\\btook\\s+(?:(?:his|her|their)\\s+seats?\\s+on\\s+)?the\\s+(?:platform|rostrum)\\b',
    ),
    rule(
      'attended',
      'attended by',
      'after',
      'nothing',
      NOUN_CUES,
      `\\b(?:${NOUN}|Meeting|Session|Summit|Conference)\\b(?:,\\s+[^,.;]{1,80})?,?\\s+(?:(?:which|and)\\s+)?(?:(?:was|is|were)\\s+)?(?:also\\s+)?attended\\s+by\\s+`,
    ),
    rule(
      'attended',
      'attending were',
      'after',
      'meeting',
      'attending present in taking joining participating participants attendees',
      `\\b(?:[Aa]ttending|[Pp]resent|[Ii]n\\s+attendance|[Tt]aking\\s+part|[Jj]oining|[Pp]articipating|[Pp]articipants|[Aa]ttendees)\\b(?:\\s+(?!and\\b)[\\p{L}\\p{N}’-]+){0,9}?\\s*(?:\\s(?:were|was|included|include|are)\\s*:?\\s+|:\\s+)(?:also\\s+)?`,
    ),
  ];
}

const OTHER_MEETING = `(?:${THE}|${WORDS.BODY})`;

const RULES: Readonly<Record<Register, readonly RoleRule[]>> = {
  chinese: rulesOf(THE),
  other: [
    ...rulesOf(OTHER_MEETING),
    rule(
      'presided',
      'held a meeting, in the opening',
      'before',
      'opening',
      'held holds',
      `${NO_MODAL}${NO_PASSIVE}\\b(?:held|holds)\\s+(?:a|an|the|his|her)\\s+(?:[\\p{L}\\p{N}+’'-]+\\s+){0,4}?${NOUN}\\b`,
      { sure: true },
    ),
    rule(
      'spoke',
      'spoke with',
      'both',
      'opening',
      'spoke speaks talked',
      `${NO_MODAL}\\b(?:spoke|speaks|talked)\\s+(?:(?:by|on|over)\\s+(?:the\\s+)?(?:tele)?phone\\s+|today\\s+|yesterday\\s+|on\\s+\\p{Lu}\\p{Ll}+\\s+|separately\\s+)*(?:with|to)\\s+(?:[^,.;]{1,60}?\\s(?:led|headed)\\s+by\\s+)?(?=(?:\\p{L}+\\s+){0,6}?\\p{Lu})`,
      { sure: true },
    ),
    rule(
      'attended',
      'met with',
      'both',
      'opening',
      'met meets',
      `${NO_MODAL}\\b(?:met|meets)\\s+(?:today\\s+|yesterday\\s+|on\\s+\\p{Lu}\\p{Ll}+\\s+)*with\\s+(?:[^,.;]{1,60}?\\s(?:led|headed)\\s+by\\s+)?(?=(?:\\p{L}+\\s+){0,6}?\\p{Lu})`,
      { sure: true },
    ),
    rule('presided', 'meeting under', 'after', 'meeting', 'meeting', '\\bmeeting\\s+under\\s+(?=\\p{Lu})', {
      sure: true,
    }),
    rule(
      'presided',
      'the chair',
      'after',
      'meeting',
      'the',
      '\\b[Tt]he\\s+(?:Chair|Chairman|Chairwoman|Chairperson),\\s+',
      { sure: true },
    ),
    rule(
      'spoke',
      'spoke on something',
      'before',
      'meeting',
      'spoke',
      `${NO_MODAL}\\bspoke\\s+(?:in\\s+(?:favou?r|opposition|support)|against|for|to|on|about|of)\\b`,
    ),
    rule(
      'spoke',
      'following a statement by',
      'after',
      'meeting',
      'following after with',
      '\\b(?:[Ff]ollowing|[Aa]fter|[Ww]ith)\\s+(?:\\p{Ll}+\\s+){0,3}?(?:address|speech|keynote|statements?|presentations?|briefings?|reports?|introductions?|remarks)\\s+(?:by|from)\\s+',
      { sure: true },
    ),
    rule(
      'spoke',
      'was presented by',
      'after',
      'meeting',
      'was were',
      '\\b(?:was|were)\\s+(?:\\p{Ll}+ly\\s+)?(?:presented|introduced|outlined|explained|addressed|briefed|updated|tabled)\\s+by\\s+',
      { sure: true },
    ),
  ],
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

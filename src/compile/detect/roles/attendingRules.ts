// Who attended: wordings of every register.
import { type RoleRule, roleRule } from './roleRule';
import { NOUN_CUES, WORDS } from './wordings';

const { NOUN, NOT_ANOTHER, NO_MODAL, NO_PASSIVE } = WORDS;
const ALSO_VERB = '(?:\\s+and(?:\\s+\\p{Ll}+){1,3}?)?';

/** `MEET` is what the register calls the meeting that is reported. */
export function attendingRules(MEET: string): readonly RoleRule[] {
  return [
    roleRule(
      'attended',
      'attended the meeting',
      'before',
      'nothing',
      'attended attends participated participates took joined sat observed',
      `${NO_MODAL}\\b(?:attended|attends|participated\\s+in|participates\\s+in|took\\s+part\\s+in|joined|sat\\s+in\\s+on|observed)${ALSO_VERB}\\s+(?:${MEET}\\b${NOT_ANOTHER}|(?:its|the)\\s+work\\b)`,
    ),
    roleRule(
      'attended',
      'attended, at the end',
      'before',
      'meeting',
      'attended participated took joined',
      `${NO_MODAL}\\b(?:attended|participated|took\\s+part|joined)(?:\\s*(?:[.;]|$)|\\s+(?:remotely|virtually|online|in\\s+person|(?:by|via|through)\\s+(?:video|tele|phone)\\p{Ll}*)|\\s+(?:as|on\\s+behalf|for|from)\\s|\\s+(?:at\\s+)?the\\s+main\\s+venue\\b)`,
    ),
    roleRule(
      'attended',
      'were present',
      'before',
      'meeting',
      'was were',
      `\\b(?:was|were)\\s+(?:(?:also|likewise|physically|personally)\\s+)?(?:present|in\\s+attendance|on\\s+(?:the\\s+)?(?:call|line|hand)|in\\s+the\\s+room|there|among\\s+those\\s+(?:present|attending|in\\s+attendance|who\\s+attended)|among\\s+the\\s+(?:participants|attendees|guests))(?:\\s+(?:at|for)\\s+${MEET}\\b${NOT_ANOTHER}|\\s+(?:as|by|for)\\s[^,.;]{1,80})?\\s*(?:[.;,]|$)`,
    ),
    roleRule(
      'attended',
      'took a seat',
      'before',
      'meeting',
      'took sat',
      '\\b(?:took|sat)\\s+(?:(?:(?:his|her|their)\\s+seats?\\s+)?(?:on|at)\\s+)?the\\s+(?:platform|rostrum|podium|presidium|dais)\\b',
    ),
    roleRule(
      'attended',
      'attended by',
      'after',
      'nothing',
      NOUN_CUES,
      `\\b(?:${NOUN}|Meeting|Session|Summit|Conference)\\b(?:,\\s+[^,.;]{1,80})?,?\\s+(?:(?:which|and)\\s+)?(?:(?:was|is|were)\\s+)?(?:also\\s+)?attended\\s+by\\s+`,
    ),
    roleRule(
      'attended',
      'attending were',
      'after',
      'meeting',
      'attending present in on taking joining participating participants attendees',
      `\\b(?:[Aa]ttending|[Pp]resent|[Ii]n\\s+(?:attendance|the\\s+room)|[Oo]n\\s+(?:the\\s+call|hand)|[Tt]aking\\s+part|[Jj]oining|[Pp]articipating|[Pp]articipants|[Aa]ttendees)\\b(?:\\s+(?!and\\b)[\\p{L}\\p{N}’-]+){0,9}?\\s*(?:\\s(?:were|was|included|include|are)\\s*:?\\s+|:\\s+)(?:also\\s+)?`,
    ),
    roleRule(
      'attended',
      'met with',
      'both',
      'opening',
      'met meets held',
      `${NO_MODAL}\\b(?:met|meets|held\\s+(?:\\p{Ll}+\\s+)?(?:talks|consultations|discussions))\\s+(?:(?:today|yesterday|separately|here|(?:on|in|at)\\s+(?!with\\b)[^\\s,.;]+(?:\\s+(?!with\\b)[^\\s,.;]+){0,3}?)\\s+)*with\\s+(?:(?:his|her|their)\\s+(?:\\p{L}+\\s+)?counterparts?,?\\s+)?(?:[^,.;]{1,60}?\\s(?:led|headed)\\s+by\\s+)?(?=(?:\\p{L}+\\s+){0,6}?\\p{Lu})`,
      { sure: true },
    ),
    roleRule(
      'attended',
      'met with a counterpart',
      'after',
      'opening',
      'counterpart counterparts',
      '(?<=\\b(?:met|spoke|talked|talks)\\b[^.;]{0,80}\\bwith\\s+(?:his|her|their)\\s+(?:\\p{L}+\\s+){0,2})counterparts?,?\\s+',
    ),
    roleRule(
      'attended',
      'accompanied by',
      'after',
      'context',
      'accompanied joined assisted together along alongside',
      '\\b(?:(?:accompanied|joined|assisted)\\s+by|(?:together|along)\\s+with|alongside)\\s+',
      { sure: true },
    ),
    roleRule(
      'attended',
      'in the presence of',
      'after',
      'meeting',
      'presence participation attendance',
      '(?<=\\b(?:[Ii]n|[Ww]ith|saw|including)\\s+the\\s+)(?:presence|participation|attendance)\\s+of\\s+',
      { sure: true },
    ),
    roleRule(
      'attended',
      'represented by',
      'after',
      'meeting',
      'represented brought',
      '\\b(?:represented\\s+by|brought\\s+together)\\s+',
      { sure: true },
    ),
    roleRule(
      'attended',
      'the group included',
      'after',
      'meeting',
      'group delegation delegations team guests party',
      '\\b(?:[Gg]roup|[Dd]elegations?|[Tt]eam|[Gg]uests|[Pp]arty)\\b[^,.;:]{0,40}?\\s(?:(?:also\\s+)?(?:included|comprised)|consisted\\s+of|was\\s+made\\s+up\\s+of)\\s+(?:also\\s+)?',
      { sure: true },
    ),
    roleRule(
      'attended',
      'sat in the front row',
      'after',
      'meeting',
      'seated sitting',
      '^(?:Seated|Sitting)\\s[^,.;]{1,60}?\\s(?:was|were)\\s+',
    ),
    roleRule(
      'attended',
      'was in the room',
      'before',
      'context',
      'listened left entered rejoined withdrew acted took monitored supervised followed witnessed',
      `${NO_MODAL}${NO_PASSIVE}\\b(?:listened\\s+in|(?:left|entered|rejoined|withdrew\\s+from)\\s+${MEET}|acted\\s+as\\s+(?:\\p{Ll}+\\s+)?(?:secretary|clerk|rapporteur)|took\\s+(?:the\\s+)?minutes|(?:monitored|supervised|followed|witnessed)\\s+${MEET})\\b`,
      { sure: true },
    ),
  ];
}

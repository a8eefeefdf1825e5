// Who attended: wordings of every register.
import { type RoleRule, roleRule } from './roleRule';
import { NOUN_CUES, WORDS } from './wordings';

const { NOUN, NOT_ANOTHER, NO_MODAL } = WORDS;
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
      `${NO_MODAL}\\b(?:attended|attends|participated\\s+in|participates\\s+in|took\\s+part\\s+in|joined|sat\\s+in\\s+on|observed)${ALSO_VERB}\\s+${MEET}\\b${NOT_ANOTHER}`,
    ),
    roleRule(
      'attended',
      'attended, at the end',
      'before',
      'meeting',
      'attended participated took joined',
      `${NO_MODAL}\\b(?:attended|participated|took\\s+part|joined)(?:\\s*(?:[.;]|$)|\\s+(?:remotely|virtually|online|in\\s+person|(?:by|via|through)\\s+(?:video|tele|phone)\\p{Ll}*)|\\s+(?:as|on\\s+behalf)\\s|\\s+(?:at\\s+)?the\\s+main\\s+venue\\b)`,
    ),
    roleRule(
      'attended',
      'were present',
      'before',
      'meeting',
      'was were',
      `\\b(?:was|were)\\s+(?:also\\s+)?(?:present|in\\s+attendance|on\\s+the\\s+call|there|among\\s+those\\s+(?:present|attending|in\\s+attendance|who\\s+attended)|among\\s+the\\s+(?:participants|attendees|guests))(?:\\s+(?:at|for)\\s+${MEET}\\b${NOT_ANOTHER}|\\s+(?:as|by|for)\\s[^,.;]{1,80})?\\s*(?:[.;,]|$)`,
    ),
    roleRule(
      'attended',
      'took a seat',
      'before',
      'meeting',
      'took',
      '\\btook\\s+(?:(?:his|her|their)\\s+seats?\\s+on\\s+)?the\\s+(?:platform|rostrum)\\b',
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
      'attending present in taking joining participating participants attendees',
      `\\b(?:[Aa]ttending|[Pp]resent|[Ii]n\\s+attendance|[Tt]aking\\s+part|[Jj]oining|[Pp]articipating|[Pp]articipants|[Aa]ttendees)\\b(?:\\s+(?!and\\b)[\\p{L}\\p{N}’-]+){0,9}?\\s*(?:\\s(?:were|was|included|include|are)\\s*:?\\s+|:\\s+)(?:also\\s+)?`,
    ),
  ];
}

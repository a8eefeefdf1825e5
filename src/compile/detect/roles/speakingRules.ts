// Who spoke: wordings of every register.
import { type RoleRule, roleRule } from './roleRule';
import { NOT_ELSEWHERE, SAYING, SAYING_CUES, SAYING_HERE, WORDS } from './wordings';

const { NOT_ANOTHER, NO_MODAL, NO_PASSIVE } = WORDS;
const SPEECH =
  '(?:(?:a|an|the|his|her)\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}?(?:speech|remarks|address|report|statement|lecture|mobilization|briefing|summary|presentation)';
const SAY = '(?:delivered|delivers|made|makes|gave|gives)';
const SPOKEN =
  '(?:[Ss]peech|[Ss]peeches|[Rr]emarks|[Aa]ddress|[Aa]ddresses|[Rr]eports?|[Ss]tatements?|[Pp]resentations?|[Ii]nterventions?|[Bb]riefings?|[Cc]ontributions?)';
const HEAR =
  '(?:heard|hears|listened\\s+to|received|receives|took\\s+note\\s+of|considered|(?:was|were)\\s+briefed|(?:was|were)\\s+updated|(?:was|were)\\s+informed)';

/** `MEET` is what the register calls the meeting that is reported. */
export function speakingRules(MEET: string): readonly RoleRule[] {
  return [
    roleRule(
      'spoke',
      'conveyed something',
      'before',
      'meeting',
      'conveyed relayed',
      `${NO_MODAL}\\b(?:conveyed|relayed)\\s+(?:the\\b|\\p{Lu})`,
    ),
    roleRule(
      'spoke',
      'reported on something',
      'before',
      'meeting',
      'reported briefed',
      `${NO_MODAL}\\b(?:reported|briefed\\s+the\\s+\\p{Ll}+)\\s+on\\b`,
    ),
    roleRule(
      'spoke',
      'told the meeting',
      'before',
      'nothing',
      'briefed updated informed told reported addressed addresses reminded',
      `${NO_MODAL}${NO_PASSIVE}\\b(?:briefed|updated|informed|told|reported\\s+to|addressed|addresses|reminded)\\s+${MEET}\\b(?!\\s+of\\b)`,
    ),
    roleRule(
      'spoke',
      'spoke in turn',
      'before',
      'meeting',
      'spoke',
      `${NO_MODAL}\\bspoke\\s+(?:in\\s+turn|in\\s+succession|respectively|one\\s+(?:after|by)|by\\s+way\\s+of)\\b`,
    ),
    roleRule('spoke', 'spoke, at the end', 'before', 'meeting', 'spoke', `${NO_MODAL}\\bspoke\\s*(?:[.;]|$)`),
    roleRule(
      'spoke',
      'delivered a speech',
      'before',
      'meeting',
      'delivered delivers made makes gave gives',
      `${NO_MODAL}\\b${SAY}\\s+${SPEECH}\\b(?!\\s+(?:delivered|made|given|by)\\b)${NOT_ELSEWHERE}`,
    ),
    roleRule(
      'spoke',
      'delivered speeches',
      'before',
      'meeting',
      'delivered delivers made makes gave gives',
      `${NO_MODAL}\\b${SAY}\\s+(?:\\p{Ll}+\\s+)?(?:speeches|reports)\\b${NOT_ELSEWHERE}`,
      { several: true },
    ),
    roleRule(
      'spoke',
      'spoke at the meeting',
      'before',
      'nothing',
      `${SAYING_CUES} speaks`,
      `${NO_MODAL}\\b(?:spoke|speaks|made\\s+(?:a\\s+)?\\p{Ll}+|(?:${SAYING}))\\s+(?:at|to|during)\\s+${MEET}\\b${NOT_ANOTHER}`,
    ),
    roleRule(
      'spoke',
      'said in the speech',
      'before',
      'meeting',
      SAYING_CUES,
      `${NO_MODAL}\\b(?:${SAYING})\\s+in\\s+(?:his|her)\\s+(?:\\p{Ll}+\\s+)?(?:speech|remarks|address|report)\\b${NOT_ELSEWHERE}`,
    ),
    roleRule(
      'spoke',
      'speech was delivered by',
      'after',
      'meeting',
      'speech speeches remarks address addresses report reports statement statements presentation presentations intervention interventions briefing briefings contribution contributions',
      `\\b${SPOKEN}\\s+(?:was|were)\\s+(?:also\\s+)?(?:delivered|made|given|heard|presented)\\s+(?:by|from)\\s+`,
    ),
    roleRule(
      'spoke',
      'speech delivered by, that was heard',
      'after',
      'meeting',
      'heard hears listened received receives took considered was were',
      `${NO_PASSIVE}\\b${HEAR}\\s+(?!apolog)[^.;]{0,120}?\\b(?:by|from|(?:reports|briefings|speeches|opinions|suggestions)\\s+of)\\s+`,
    ),
    roleRule(
      'spoke',
      'spoke, and was named after it',
      'after',
      'meeting',
      'also addressing speaking taking',
      '^(?:Also\\s+)?(?:[Aa]ddressing|[Ss]peaking|[Tt]aking\\s+the\\s+floor)[^,.;]{0,100}?(?:\\s(?:were|was)\\s+|,\\s+)',
    ),
    roleRule(
      'spoke',
      'was invited to speak',
      'before',
      'meeting',
      'was were',
      '\\b(?:was|were)\\s+invited\\s+to\\s+(?:give|deliver|lecture|speak|make|present|explain|brief)\\b',
    ),
    roleRule(
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

    roleRule(
      'spoke',
      'speakers were',
      'after',
      'meeting',
      'speakers',
      '\\b[Ss]peakers\\b[^.;:]{0,40}?(?:\\s(?:were|included|was)\\s+|:\\s+)',
    ),
    roleRule(
      'spoke',
      'said, after what was said',
      'after',
      'meeting',
      'said stressed added noted explained concluded',
      '(?<=[”"’]\\s?,?\\s?)(?:said|stressed|added|noted|explained|concluded)\\s+',
      { sure: true },
    ),
  ];
}

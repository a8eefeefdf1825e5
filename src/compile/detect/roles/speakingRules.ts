// Who spoke: wordings of every register.
import { type RoleRule, roleRule } from './roleRule';
import { NOT_ELSEWHERE, SAYING, SAYING_CUES, SAYING_HERE, WORDS } from './wordings';

const { NOT_ANOTHER, NO_MODAL, NO_PASSIVE } = WORDS;
const SPEECH =
  '(?:(?:a|an|the|his|her)\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}?(?:speech|remarks|address|report|statement|lecture|mobilization|briefing|summary|presentation)';
const SAY = '(?:delivered|delivers|made|makes|gave|gives)';
const SPOKEN =
  '(?:[Ss]peech|[Ss]peeches|[Rr]emarks|[Aa]ddress|[Aa]ddresses|[Rr]eports?|[Ss]tatements?|[Pp]resentations?|[Ii]nterventions?|[Bb]riefings?|[Cc]ontributions?|[Gg]reetings|[Ll]ectures?|[Ee]xplanations?|[Uu]pdates?|[Ss]uggestions|[Rr]eadings?|[Tt]estimony)';
const HEAR =
  '(?:heard|hears|listened\\s+to|received|receives|took\\s+note\\s+of|considered|(?:was|were)\\s+briefed|(?:was|were)\\s+given\\s+an?|(?:was|were)\\s+updated|(?:was|were)\\s+informed)';

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
      'speech speeches remarks address addresses report reports statement statements presentation presentations intervention interventions briefing briefings contribution contributions greetings lecture lectures explanation explanations update updates suggestions reading readings testimony',
      `\\b${SPOKEN}(?:\\s+(?:in|on|of|for|from|to)\\s+[^,.;]{1,60}?)?\\s+(?:was|were)\\s+(?:also\\s+|then\\s+)?(?:delivered|made|given|heard|presented|brought|conveyed|offered|provided|submitted)\\s+(?:by|from)\\s+`,
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
      'speech delivered by, that was heard',
      'after',
      'meeting',
      'report reports briefing briefings presentation presentations speech speeches update updates statement statements',
      `(?<=\\b${HEAR}\\s[^.;]{1,300}\\s(?:and|then)\\s[^.;]{0,60})(?:report|briefing|presentation|speech|update|statement)(?:e?s)?\\s+(?:by|from)\\s+`,
    ),
    roleRule(
      'spoke',
      'testimony from',
      'after',
      'meeting',
      'testimony evidence',
      '\\b(?:testimony|evidence)\\s+(?:was\\s+(?:taken|heard)\\s+)?(?:from|by)\\s+',
      { sure: true },
    ),
    roleRule(
      'spoke',
      'statement by, as a heading',
      'after',
      'meeting',
      'statement remarks address speech presentation intervention contribution opening closing introductory concluding',
      '^(?:(?:Opening|Closing|Introductory|Concluding)\\s+)?(?:[Ss]tatement|[Rr]emarks|[Aa]ddress|[Ss]peech|[Pp]resentation|[Ii]ntervention|[Cc]ontribution)\\s+(?:by|of|from)\\s+',
      { sure: true },
    ),
    roleRule(
      'spoke',
      'were among those who spoke',
      'before',
      'meeting',
      'was were',
      `\\b(?:was|were)\\s+among\\s+(?:those|the\\s+(?:many|several))\\s+who\\s+(?:also\\s+)?(?:${SAYING})\\b`,
    ),
    roleRule(
      'spoke',
      'among those who spoke were',
      'after',
      'meeting',
      'among those',
      `\\b(?:[Aa]mong\\s+)?[Tt]hose\\s+who\\s+(?:also\\s+)?(?:${SAYING})\\b[^,.;]{0,60}?\\s(?:were|was|included)\\s+`,
    ),
    roleRule(
      'spoke',
      'panel of',
      'after',
      'meeting',
      'featured featuring',
      '(?<=\\b(?:[Pp]anel|[Dd]iscussion|[Dd]ebate|[Dd]ialogue)\\b[^.;]{0,80})(?:featured|featuring)\\s+',
      { sure: true },
    ),
    roleRule(
      'spoke',
      'moderated by',
      'after',
      'meeting',
      'moderated facilitated introduced led',
      '(?<=\\b(?:[Pp]anel|[Dd]iscussion|[Dd]ebate|[Dd]ialogue)\\b[^.;]{0,80})(?:moderated|facilitated|introduced|led)\\s+by\\s+',
    ),
    roleRule(
      'spoke',
      'spoke, and was named after it',
      'after',
      'meeting',
      'also addressing speaking taking briefing reporting commenting intervening contributing presenting',
      '^(?:Also\\s+)?(?:[Aa]ddressing|[Ss]peaking|[Tt]aking\\s+the\\s+floor|[Bb]riefing|[Rr]eporting|[Cc]ommenting|[Ii]ntervening|[Cc]ontributing|[Pp]resenting)[^,.;]{0,100}?(?:\\s(?:were|was)\\s+|,\\s+)',
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
      `${NO_MODAL}${NO_PASSIVE}\\b(?:${SAYING_HERE})\\b(?!\\s+by\\s+(?!\\p{Ll}+ing\\b))`,
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

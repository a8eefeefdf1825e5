// The words of which the rules for roles are made.

export const NOUN_CUES =
  'meeting session conference plenum symposium seminar study teleconference videoconference event gathering debate hearing proceedings summit forum talks call briefing ceremony retreat sitting plenary roundtable dialogue consultations';
const NOUN = `(?:${NOUN_CUES.replaceAll(' ', '|')}|round\\s+table)`;
/** The meeting that is reported: "the meeting", "this enlarged meeting"; capitals, or "the national", would name another. */
const THE = `(?:the|this)\\s+(?:(?!(?:national|central|previous|last|next|same|other|earlier)\\s)\\p{Ll}[\\p{Ll}-]*\\s+){0,2}${NOUN}`;
/** Bodies whose meeting it is, where a text of one body calls them so. */
const BODY = `(?:(?:the|The)\\s+)?(?:Cabinet|Council|Committee|Board|Commission|Conference|Assembly|Summit|Meeting|Session|Members|Ministers|cabinet|council|committee|board|members|ministers|participants)`;
/** What would make it another meeting: "of the Northeast", "on poverty", "in 2018". */
const NOT_ANOTHER = `(?!\\s+(?:of|for|between|about|last|held|hosted|organi[sz]ed)\\b)(?!\\s+in\\s+(?:\\d|early|late|\\p{Lu}))(?!\\s+on\\s+(?!the\\s+(?:morning|afternoon|evening|\\d)|\\d|\\p{Lu}))`;
const NO_MODAL =
  '(?<!\\b(?:be|to|not|never|had|has|have|having|will|would|could|should|must|may|might|can|cannot|shall)\\s)';
const NO_PASSIVE =
  '(?<!\\b(?:was|were|is|are|been|being)\\s)(?<!\\b(?:has|have|had|will|would|could|not)\\s[\\p{Ll}-]+\\s)';

export const WORDS = { NOUN, THE, BODY, NOT_ANOTHER, NO_MODAL, NO_PASSIVE } as const;

/** A speech given elsewhere: "at the 20th Congress", "during his inspection", "in Beijing". */
export const NOT_ELSEWHERE = `(?!\\s+(?:of|before|when|while|after|last|every|many|several)\\b)(?!\\s+(?:at|in|during|to)\\s+(?!${THE}\\b${NOT_ANOTHER}|person|turn|detail|writing|full|favou?r))(?!\\s+on\\s+(?:\\p{Lu}\\p{Ll}+\\s+\\d|\\d|the\\s+(?:morning|afternoon|eve)))`;

/** Verbs of saying as they stand in a finite clause; "pointed_out" is two words. */
const VERBS =
  `said says stated states noted notes stressed stresses emphasized emphasised emphasizes emphasises underlined
  underscored underscores highlighted highlights pointed_out reported reports briefed explained explains introduced
  outlined updated informed told announced announces requested urged urges warned warns thanked proposed proposes
  suggested recommended described detailed reiterated reaffirmed responded replied answered testified conveyed relayed
  shared raised intervened tabled instructed directed demanded remarked commented observed argued insisted added appealed
  declared elaborated cautioned called_for called_on called_upon put_forward set_out laid_out summed_up summarized
  summarised spoke asked required disagreed supported opposed put_questions posed set_forth paid_tribute took_members_through took_the_committee_through read_the took_issue took_the_lead_in took_the_floor took_turns
  thought felt believed maintained contended acknowledged conceded confirmed indicated discussed sought questioned
  challenged defended laid_before read_out deployed quoted recalled predicted advised assured pledged promised
  drew_attention expounded analyzed analysed interpreted invited made_the_case concluded_that considered_that hoped
  opened_the_discussion opened_the_debate complained queried enquired inquired objected expressed voiced welcomed_the
  welcomed_this welcomed_a welcomed_an welcomed_that reviewed recounted admitted apologized apologised clarified
  reassured exchanged_views exchanged_experience exchanged_experiences appeared_before circulated debated
  offered_guidance offered_advice offered_comments gave_his_view gave_his_views gave_her_view gave_her_views
  gave_their_view gave_their_views gave_his_opinion gave_her_opinion gave_their_opinion conducted_criticism
  conducted_self-criticism`.split(/\s+/);
/** What is given or made is words. */
const GIVING = [
  'made\\s+(?:(?:an?|the|his|her|their|specific|detailed|further|clear|opening|closing|concluding)\\s+)*(?:\\p{Ll}+\\s+){0,2}?(?:arrangements|requirements|demands|requests|proposals|suggestions|comments|statements?|remarks|presentations?|explanations?|self-examinations?|self-criticisms?|criticisms?|observations|points|interventions?|announcements?|pledges?|speech|speeches|reports?)',
  '(?:gave|delivered|presented|provided|submitted|read)\\s+(?:(?:an?|the|his|her|their|this)\\s+)?(?:[\\p{L}’-]+\\s+){0,4}?(?:reports?|updates?|overview|account|briefing|presentations?|explanations?|readings?|lectures?|feedback|keynote|comments|remarks|guidance|instructions|statements?|speech|speeches|address|testimony|evidence|summary|bids|bills?|drafts?|memorand(?:a|um)|papers?|plans?|proposals?|figures|results|budget|petition|findings|opinions?|suggestions)',
  'presented\\s+(?!(?:[\\p{L}’-]+\\s+){0,4}(?:awards?|prizes?|medals?|certificates?|flags?|gifts?|flowers|bouquets?)\\b)',
].join('|');
const SAY = VERBS.map((verb) => verb.replaceAll('_', '\\s+')).join('|');

/** Not yet told where: a speech may have been given elsewhere. */
export const SAYING = `(?:${SAY}|${GIVING})`;
export const SAYING_HERE = `(?:${SAY}|(?:${GIVING})(?!\\s+(?:at|during)\\s+(?!${THE}|the\\s+(?:start|outset|end|beginning|opening))|\\s+in\\s+\\p{Lu}))`;
/** The first words of these, in lower case. */
export const SAYING_CUES = [
  ...VERBS.map((verb) => verb.split('_', 1).join('')),
  ...'made gave delivered presented provided submitted read'.split(' '),
].join(' ');

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
  `acknowledged added admitted advised affirmed agreed aired alerted alleged alluded analysed analyzed announced
  announces answered apologised apologized appealed appeared_before applauded appreciated apprised argued
  articulated ascribed asked asserted assessed assured attested attributed backed begged believed bemoaned
  blamed briefed broached brought_up called_for called_into_question called_on called_upon cautioned challenged
  championed characterised characterized chided chimed_in circulated cited claimed clarified commended commented
  commented_on communicated complained complimented conceded concluded concluded_that concurred condemned
  confessed confirmed congratulated considered_it considered_that contended continued contributed_to_the
  conveyed counselled countered credited criticised criticized debated declared decried deemed defended demanded
  demonstrated denied denounced depicted deplored deployed described detailed directed disagreed discussed
  disputed dwelt_on dwelt_upon echoed elaborated elucidated emphasised emphasises emphasized emphasizes
  encouraged endorsed enquired enumerated estimated evaluated exchanged exhorted expanded_on expected explained
  explains expounded expressed faulted favored favoured felt fielded flagged forecast foresaw hailed highlighted
  highlights hoped illustrated implored indicated informed inquired insisted instructed interjected interpreted
  interrupted intervened introduced invited justified kicked_off laid_before laid_out lamented lauded lectured
  likened maintained mentioned moderated narrated noted notes notified objected observed opened_the_debate
  opened_the_discussion opined opposed outlined paid_tribute pleaded pledged pointed_at pointed_out pointed_to
  pondered portrayed posed praised predicted pressed proclaimed promised proposed proposes protested put_forth
  put_forward queried questioned quipped quoted raised read_out read_the reaffirmed reassured rebutted recalled
  recapitulated recapped recommended recounted referred refuted regretted reiterated rejected related relayed
  remarked remembered reminded repeated replied reported reports requested required responded restated retorted
  reviewed said saluted says set_forth set_out shared showed signaled signalled sketched sought specified
  spelled_out spelt_out spoke stated states stipulated stressed stresses suggested summarised summarized
  summed_up supported surmised tabled talked tasked testified thanked thought told took_issue took_the_floor
  took_the_lead_in took_turns took_up_the touched_on touched_upon underlined underscored underscores
  undertook updated urged urges voiced volunteered vowed wanted_to_know warned warns welcomed went_over
  went_through wondered`.split(/\s+/);
/** What is given or made is words, or is done with words. */
const SPOKEN_THINGS =
  'accounts?|addresse?s?|advice|analys[ei]s|announcements?|answers?|arrangements|assessments?|assurances?|background|bids|bills?|briefings?|budget|clarifications?|comments|condolences|congratulations|context|criticisms?|data|demands|demonstrations?|descriptions?|details|directions?|drafts?|evidence|examples|experiences?|explanations?|feedback|figures|findings|greetings|guidance|highlights|ideas|information|input|insights?|instructions|interventions?|introductions?|keynote|lectures?|memorand(?:a|um)|motivation|observations|opinions?|orders|outlines?|outlook|overview|papers?|perspectives?|petition|plans?|pledges?|points|presentations?|proposals?|readings?|remarks|replies|reports?|requests|requirements|responses?|results|self-criticisms?|self-examinations?|speech|speeches|statements?|statistics|suggestions|summary|testimony|thanks|thoughts|updates?|views?';
const GIVING = [
  `made\\s+(?:[\\p{Ll}-]+\\s+){0,4}?(?:${SPOKEN_THINGS})`,
  `(?:gave|delivered|presented|provided|submitted|supplied|offered|shared|read)\\s+(?:(?:an?|the|his|her|their|this)\\s+)?(?:[\\p{L}’-]+\\s+){0,4}?(?:${SPOKEN_THINGS})`,
  'presented\\s+(?!(?:[\\p{L}’-]+\\s+){0,4}(?:awards?|prizes?|medals?|certificates?|flags?|gifts?|flowers|bouquets?)\\b)',
  '(?:took|walked|talked|led|guided)\\s+(?:[\\p{L}’]+\\s+){1,3}?through',
  'drew\\s+(?:[\\p{L}’]+\\s+){0,3}?attention',
  'extended\\s+(?:\\p{Ll}+\\s+){0,3}?(?:appreciation|condolences|congratulations|gratitude|greetings|sympathies|thanks|welcome)',
  '(?:put|had|took|fielded)\\s+(?:\\p{Ll}+\\s+){0,3}?questions?',
  '(?:was|were)\\s+of\\s+the\\s+(?:\\p{Ll}+\\s+)?(?:view|opinion)',
  '(?:took|adopted)\\s+(?:a|the)\\s+(?:\\p{Ll}+\\s+)?(?:stand|position|line)',
  'led\\s+(?:(?:a|the)\\s+)?(?:\\p{Ll}+\\s+)?discussions?',
  '(?:made|put|laid\\s+out)\\s+the\\s+case',
  'gave\\s+the\\s+floor',
  '(?:turned|returned)\\s+(?:\\p{Ll}+\\s+)?to\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+)?(?:issue|matter|question|point|topic|review|subject)s?',
  'followed(?=\\s*[,.;]|\\s+(?:with|up)\\b)',
  '(?:closed|ended|concluded)\\s+the\\s+\\p{Ll}+\\s+(?:with|by)',
  '(?:began|started|opened|ended|closed|finished|concluded)\\s+by\\s+\\p{Ll}+ing',
  'conducted\\s+(?:self-)?criticism',
].join('|');
const SAY = VERBS.map((verb) => verb.replaceAll('_', '\\s+')).join('|');

/** Not yet told where: a speech may have been given elsewhere. */
export const SAYING = `(?:${SAY}|${GIVING})`;
export const SAYING_HERE = `(?:${SAY}|(?:${GIVING})(?!\\s+(?:at|during)\\s+(?!${THE}|the\\s+(?:start|outset|end|beginning|opening))|\\s+in\\s+\\p{Lu}))`;
/** The first words of these, in lower case. */
export const SAYING_CUES = [
  ...VERBS.map((verb) => verb.split('_', 1).join('')),
  ...'made gave delivered presented provided submitted offered shared read took walked talked led guided drew extended put had fielded was were adopted laid conducted turned began started opened ended closed finished concluded returned followed supplied'.split(
    ' ',
  ),
].join(' ');

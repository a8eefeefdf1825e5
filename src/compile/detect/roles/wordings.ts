// The words of which the rules for roles are made.

const NOUN =
  '(?:meeting|session|conference|plenum|symposium|seminar|study|teleconference|videoconference|event|gathering|debate|hearing|proceedings|summit|forum|talks|call|briefing|ceremony)';
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

/** Verbs of saying as they stand in a finite clause. */
const SAY = [
  'said|says|stated|states|noted|notes|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined|underscored|underscores',
  'highlighted|highlights|pointed\\s+out|reported|reports|briefed|explained|explains|introduced|outlined|updated|informed',
  'told|announced|announces|requested|urged|urges|warned|warns|thanked|proposed|proposes|suggested|recommended|described',
  'detailed|reiterated|reaffirmed|responded|replied|answered|testified|conveyed|relayed|shared|raised|intervened|tabled',
  'instructed|directed|demanded|remarked|commented|observed|argued|insisted|added|appealed|declared|elaborated',
  'cautioned|called\\s+(?:for|on|upon)|put\\s+forward|set\\s+out|laid\\s+out|summed\\s+up|summari[sz]ed|spoke|asked',
  'required|disagreed|supported\\s+the|opposed|took\\s+(?:issue|the\\s+lead\\s+in)|thought|felt|believed|maintained|contended|acknowledged|conceded|confirmed|indicated|discussed|sought|questioned|challenged|defended|laid\\s+before|read\\s+out|deployed|quoted|recalled|predicted|advised|assured|pledged|promised|drew\\s+attention|expounded|analy[sz]ed|interpreted|invited|made\\s+the\\s+case|gave\\s+(?:his|her|their)\\s+(?:views?|opinions?|assessment|consent|support)|concluded\\s+that|considered\\s+that|hoped',
  'took\\s+the\\s+floor|took\\s+turns|opened\\s+the\\s+(?:discussion|debate)|complained|queried|enquired|inquired|objected|expressed|voiced|welcomed\\s+(?:the|this|a|an|that)|reviewed|recounted|admitted|apologi[sz]ed|clarified|reassured',
  'exchanged\\s+(?:views|experiences?)|appeared\\s+before|circulated|debated|offered\\s+(?:guidance|advice|comments)',
].join('|');
/** What is given or made is words. */
const GIVE = [
  'made\\s+(?:(?:an?|the|his|her|their|specific|detailed|further|clear|opening|closing|concluding)\\s+)*(?:\\p{Ll}+\\s+){0,2}?(?:arrangements|requirements|demands|requests|proposals|suggestions|comments|statements?|remarks|presentations?|explanations?|self-examinations?|self-criticisms?|criticisms?|observations|points|interventions?|announcements?|pledges?|speech|speeches|reports?)',
  '(?:gave|delivered|presented|provided|submitted|read)\\s+(?:(?:an?|the|his|her|their|this)\\s+)?(?:[\\p{L}’-]+\\s+){0,4}?(?:reports?|updates?|overview|account|briefing|presentations?|explanations?|readings?|lectures?|feedback|comments|remarks|guidance|instructions|statements?|speech|speeches|address|testimony|evidence|summary|bids|bills?|drafts?|memorand(?:a|um)|papers?|plans?|proposals?|figures|results|budget|petition|findings|opinions?|suggestions)',
  'conducted\\s+(?:criticism|self-criticism)',
  'presented\\s+(?!(?:[\\p{L}’-]+\\s+){0,4}(?:awards?|prizes?|medals?|certificates?|flags?|gifts?|flowers|bouquets?)\\b)',
].join('|');

/** Not yet told where: a speech may have been given elsewhere. */
export const SAYING = `(?:${SAY}|${GIVE})`;
export const SAYING_HERE = `(?:${SAY}|(?:${GIVE})(?!\\s+(?:at|during)\\s+(?!${THE}|the\\s+(?:start|outset|end|beginning|opening))|\\s+in\\s+\\p{Lu}))`;

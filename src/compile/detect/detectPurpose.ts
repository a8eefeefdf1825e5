// What a meeting was for, as its opening says: "held a meeting to convey the spirit of the congress".
import { atOf, type Finding, type Reading } from '../reading';
import { findHoldingClause } from './holdingClause';

/** Verbs that say what a meeting dealt with, and not what somebody said at it. */
const DEALT =
  '(?:conveyed|conveys|studied|studies|reviewed|reviews|discussed|discusses|relayed|relays|considered|considers|deliberated|deliberates|adopted|adopts|approved|approves|analy[sz]ed|examined|examines|heard|hears|listened to|listens to|summari[sz]ed|deployed|arranged)';
const PURPOSE = new RegExp(
  [
    '\\s(?:in order to|so as to|to)\\s+(?:\\p{Ll}+ly\\s+)?(?!(?:the|an?|this|its|his|her|date|order)\\b)(\\p{Ll}.*)',
    `(?:,\\s+(?:and\\s+)?|\\sand\\s+)(?:\\p{Ll}+ly\\s+)?(${DEALT}\\s.*)`,
    ',\\s+((?:conveying|studying|reviewing|discussing|considering)\\s.*)',
  ].join('|'),
  'u',
);
/** "study its spirit" says nothing without what stands before. */
const ELSEWHERE = /^\p{Ll}+(?:\sand\s\p{Ll}+)?\s(?:its|his|her|their|it|them|this|these|those)\b/u;
const LEADING = /^(?:In order to|To)\s+(?:\p{Ll}+ly\s+)?([^,]+),/u;
/** "is not only a mobilization meeting to implement the plan, but also ..." */
const IS_FOR =
  /\b(?:is|was)\s(?:not only\s)?an?\s[^,;]{0,60}?\b(?:meeting|session|conference|symposium)\s+to\s+(\p{Ll}.*)/u;
const THEME =
  /\s(?:on|about|regarding|concerning)\s+(?:the\s+(?:theme|topic|subject|issue)s?\s+of\s+)?(?!(?:the\s)?(?:\d|\p{Lu}\p{Ll}+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d|\p{Ll}+\sof\sthe\s\d|(?:morning|afternoon|evening|night|same)\b))(.*)/u;
const MEETING_DID = new RegExp(
  `^(?:The|This)\\s(?:\\p{Ll}+\\s)?(?:meeting|session|conference|committee|council|symposium|plenum|board|cabinet)\\s(?:also\\s|carefully\\s)?(${DEALT}\\s.*)`,
  'u',
);
/** What goes on with the sentence, and no longer with the purpose. */
const OTHER_CLAUSE =
  /,\s(?:but|which|who|where|while|with|so that|chaired|presided|attended|led|hosted)\b|[;:]/u;
/** "of learning from", "of studying and implementing": the spirit is that of what was studied. */
const STUDYING = /\bthe spirit of (?:learning|studying|implementing)(?:,? (?:and )?\p{Ll}+ing)*(?: from)? /u;
const SPEECHES =
  /\b(the spirit of )?(?:the )?(?:\p{Lu}[\p{L}-]{0,30}\s){0,6}\p{Lu}[\p{L}-]{0,30}[’']s (?:series of )?(?:important )?(speech(?:es)?|instructions?|remarks?|address(?:es)?) (during|at|on|about|in) (?!his\b|her\b|their\b)/u;

/** As much of a sentence as is read, and of what a purpose is kept before it is cut to fit a title. */
const READ = 1000;
/** From here on it is left out who spoke and how it was studied. */
const LONG = 80;

/** The first that a sentence of the opening tells; null where none does. */
export function detectPurpose(reading: Reading, strip: (text: string) => string): Finding<string> | null {
  for (const sentence of reading.opening) {
    const value = purposeOf(strip(sentence.text.slice(0, READ)).trim());
    if (value !== null) return { value, rule: 'purpose of the meeting', at: atOf(sentence) };
  }
  return null;
}

function purposeOf(text: string): string | null {
  const match = MEETING_DID.exec(text) ?? IS_FOR.exec(text) ?? purposeOfHolding(text);
  const found = match?.slice(1).find((group) => group !== undefined);
  if (found === undefined || ELSEWHERE.test(found)) return null;
  const purpose = (found.split(OTHER_CLAUSE)[0] ?? '').trim();
  return purpose.length > LONG ? shorten(purpose) : purpose;
}

function purposeOfHolding(text: string): RegExpExecArray | null {
  const clause = findHoldingClause(text);
  if (clause === null) return null;
  const held = text.slice(Math.max(0, text.indexOf(clause.text.slice(clause.verb))));
  return PURPOSE.exec(held) ?? LEADING.exec(text) ?? THEME.exec(held);
}

/** "the spirit of learning from A's important speech during the study" is "the spirit of the study". */
function shorten(purpose: string): string {
  return purpose
    .replace(STUDYING, 'the spirit of ')
    .replace(SPEECHES, (_all, spirit: string | undefined, speech: string, link: string) =>
      spirit !== undefined && (link === 'during' || link === 'at')
        ? spirit
        : `${speech.endsWith('s') ? '' : 'the '}${speech} ${link} `,
    );
}

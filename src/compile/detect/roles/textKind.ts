// What a text is: whether its opening reports a meeting, and whether it is a speech.
import type { Statement } from '../statements';
import { headingOf } from './attendanceLists';
import { WORDS } from './wordings';

/** How a text names itself, or the body whose meeting it is. */
const HEADING =
  /^(?:(?:summary|draft|approved|provisional)\s+)?(?:minutes|session|sitting|meeting|readout|communiqu[eé]|account|record|press\s+(?:statement|briefing))\b|\bminutes\b|^the\s+[^,.;]{0,60}\b(?:council|cabinet|committee|board|assembly|commission|meeting|session|conference)\b/iu;
const REPORTS =
  /\b(?:met|held|convened|chaired|presided|presiding|hosted|sat|gathered|opened|closed|meeting|in\s+attendance|called|attended|spoke\s+(?:by|today|with)|took\s+the\s+chair|(?:was|were)\s+briefed)\b/iu;
/** What is done at meetings alone. */
const SURELY_REPORTS =
  /\b(?:presid(?:ed|ing)|chaired|convened|call(?:ed)?\s+to\s+order|in\s+the\s+chair)\b/iu;
const GATHERING = new RegExp(
  String.raw`\b(?:${WORDS.NOUN}|council|cabinet|committee|board|assembly|commission|senate|parliament|congress|bureau|panel|executive|chamber|trustees|directors|leaders|delegations?|envoys|ministers?|president|speaker|chair)\b`,
  'iu',
);
const FIRST_PERSON = /\b(?:I|me|my|we|our|us)\b/u;
const QUOTED = /“[^“”]*”|"[^"]*"/gu;
const I = /\b(?:I|me|my)\b/u;
/** Nobody says "I" so often in a readout: it is a speech, whose clauses tell of other days. */
const FEWEST_OF_A_SPEECH = 4;
const OPENING = 6;

/** Whether the opening says that there was a meeting, of whatever kind. */
export function reportsMeeting(statements: readonly Statement[]): boolean {
  return statements
    .slice(0, OPENING)
    .some(
      ({ text }) =>
        headingOf(text) !== null ||
        (!FIRST_PERSON.test(text) &&
          (HEADING.test(text) || SURELY_REPORTS.test(text) || (REPORTS.test(text) && GATHERING.test(text)))),
    );
}

export function isSpeech(statements: readonly Statement[]): boolean {
  let count = 0;
  for (const { text } of statements) {
    if (!I.test(text)) continue;
    count += text.replace(QUOTED, ' ').split(I).length - 1;
    if (count >= FEWEST_OF_A_SPEECH) return true;
  }
  return false;
}

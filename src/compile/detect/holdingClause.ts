// The holding clause: the part of a sentence that says what was held, without what it was held for.

const HOLDING =
  /(?<!\b(?:be|to|is)\s)\b(?:held|holds|convened|convenes|met|meets|opened|opens|hosted|organi[sz]ed|conducted|took place|takes place)\b/iu;
/** What says besides that there was a meeting, though not of which kind. */
const MEETING =
  /(?<!\b(?:be|to|is)\s)\b(?:held|holds|convened|convenes|met|meets|opened|opens|hosted|hosts|organi[sz]ed|conducted|took place|takes place|chaired|chairs|presided|presides|presiding|closed|concluded|called to order|ended|gathered|sat|meeting(?= on | in | at | under )|spoke|made (?:a )?speech(?:es)?|briefed|told|addressed|addressing|led|wrapped up|reported|heard|listened|studied|adopted|approved|discussed|considered|reviewed|examined|deliberated)\b/iu;
const LEADING_PURPOSE = /^(?:In order to|To)\s[^,]*(?:,\s*|$)/u;
const PURPOSE =
  /,?\s+(?:in order to|so as to|to)\s+(?!the\b|a\b|an\b|this\b|its\b|date\b)\p{Ll}|,?\s+(?:and|which|where)\s+(?:\p{Ll}+ly\s+)?(?:conveyed|conveys|studied|studies|reviewed|reviews|discussed|discusses|listened|listens|relayed|heard|hears|communicated|deliberated|analy[sz]ed|implemented|arranged|deployed|considered|pointed|emphasi[sz]ed|stressed)\b|,\s+(?:conveying|studying|reviewing|discussing|listening|relaying)\b/u;
const BYLINE = /\((?=[^()]*\breporters?\b)[^()]*\)\s*/iu;

export interface HoldingClause {
  readonly text: string;
  /** Where the verb of holding begins. */
  readonly verb: number;
}

/** The clause of a sentence that reports a holding, or null: "held a meeting to convey ..." ends before "to convey". */
export function findHoldingClause(
  sentence: string,
  verbs: 'holding' | 'meeting' = 'holding',
): HoldingClause | null {
  const text = sentence.replace(BYLINE, '').replace(LEADING_PURPOSE, '');
  const verb = (verbs === 'holding' ? HOLDING : MEETING).exec(text);
  if (!verb) return null;
  const end = verb.index + verb[0].length;
  return { text: text.slice(0, end) + beforePurpose(text.slice(end)), verb: verb.index };
}

/** A text up to its first purpose clause. */
export function beforePurpose(text: string): string {
  const purpose = PURPOSE.exec(text);
  return purpose ? text.slice(0, purpose.index) : text;
}

// A statement cut where one name may end and the next begin, and what is no part of a name taken off the pieces.

const SEPARATOR =
  /\/[^/\s]{2,30}\/|[,;:，；：、—()]|\s(?:[–-]|--)\s|\b(?:and|among (?:them|whom)|as well as|together with|along with|accompanied by|alongside|flanked by|joined by|including|namely|such as)\b|&/gu;
const COMPANY = /^(?:together with|along with|accompanied by|alongside|flanked by|joined by)$/u;
const DAY = String.raw`(?:on\s+|last\s+|this\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:the\s+)?\d{1,2}(?:st|nd|rd|th)|(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)\s+\d{1,2}|\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))`;
const ADVERB = String.raw`who|also|then|both|jointly|respectively|personally|each|in turn|today|yesterday|recently|later|finally|first|briefly|separately|remotely|virtually|this\s+(?:morning|afternoon|evening)|by\s+(?:tele)?phone|in particular|for (?:his|her) part|in (?:his|her) turn|on (?:his|her) part|in response|in reply|however|instead|in addition|${DAY}`;
const FILLER = new RegExp(
  String.raw`^(?:\d{1,3}[.)]|["“”’]+|all|jointly|with|while|whereas|but|when|next|concluding|afterwards|subsequently|in conclusion|summing up|(?:at|during|in|after|following|to)\s+which|${ADVERB})(?:\s+|$)|\s+(?:together|in person|has|have|${ADVERB})$`,
  'iu',
);
const MOST_FILLERS = 8;
/** A name with its titles is shorter; what is longer is read from its nearest end. */
export const LONGEST_PIECE = 400;

export interface ClausePiece {
  /** What stands between it and the piece before. */
  readonly mark: string;
  readonly start: number;
  readonly text: string;
}

export function splitPieces(text: string): readonly ClausePiece[] {
  const pieces: ClausePiece[] = [];
  let start = 0;
  let before = '';
  for (const { 0: mark, index } of text.matchAll(SEPARATOR)) {
    pieces.push({ mark: before, start, text: text.slice(start, index) });
    start = index + mark.length;
    before = mark;
  }
  pieces.push({ mark: before, start, text: text.slice(start) });
  return pieces;
}

/** From "accompanied by" to where something else begins. */
export function findCompanions(
  pieces: readonly ClausePiece[],
  hasVerb: (words: string) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  pieces.forEach(({ mark, text }, i) => {
    const goesOn = found.has(i - 1) && /^(?:,|and|&)$/u.test(mark);
    if ((COMPANY.test(mark) || goesOn) && !hasVerb(text.slice(0, LONGEST_PIECE))) found.add(i);
  });
  return found;
}

export function trimFiller(piece: string): string {
  let text = piece.trim();
  for (let words = 0; words < MOST_FILLERS; words += 1) {
    const rest = text.replace(FILLER, '').trim();
    if (rest === text) break;
    text = rest;
  }
  return text;
}

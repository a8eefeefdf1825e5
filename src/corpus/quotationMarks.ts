// Quotation marks of every language: which opens a quotation, where that closes, and which is only an apostrophe.

/** From the mark that opens it to one past the mark that closes it, or to the end of the text where none does. */
export interface QuotedStretch {
  /** Offset of what stands between the marks. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Marks of one family open and close each other: “a”, „a“, ”a”, »a«. */
const FAMILIES = ['"“”„‟＂〝〞〟⹂', '«»', '‹›'] as const;
const PAIRS: Readonly<Record<string, string>> = { '「': '」', '『': '』', '｢': '｣', '﹁': '﹂', '﹃': '﹄' };
/** These open whatever follows; the others are more often apostrophes, and open only what is closed. */
const SINGLE_OPENING = '‘‚‛';
const SINGLES = `${SINGLE_OPENING}’'＇`;

const CLOSING: ReadonlyMap<string, string> = new Map([
  ...FAMILIES.flatMap((family) => Array.from(family, (mark) => [mark, family] as const)),
  ...Object.entries(PAIRS),
]);

/** What closes a quotation that a straight " opens. */
export const DOUBLE_MARKS: string = FAMILIES[0];

/** Every quotation mark that is no apostrophe, and what closes it. */
export const ALL_MARKS = [...CLOSING.keys(), ...Object.values(PAIRS)].join('');

const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]`;
/** Letters that an apostrophe can join, and the asterisk that stands for some: Chinese and Japanese know none. */
const JOINED = new RegExp(String.raw`[[\p{L}\p{N}\p{M}*]--${UNSPACED}]`, 'v');
const BEGINS = /^[\p{L}\p{N}*(]/u;
const ENDS = /[\p{L}\p{N}\p{M}*]/u;
/** English words that begin with an apostrophe. */
const SHORTENED = /^(?:\d|(?:tis|twas|em|til|n)\b)/i;
const OPERATOR = /\s(?:AND|OR|NOT|NEAR(?:\/\d+)?)\s/;

/** The quotation that a mark at this offset opens; null where the character there opens none. */
export function quotedAt(text: string, at: number): QuotedStretch | null {
  const mark = text.charAt(at);
  const closing = CLOSING.get(mark);
  if (closing !== undefined) {
    let to = at + 1;
    while (to < text.length && !closing.includes(text.charAt(to))) to += 1;
    return stretch(text, at, to);
  }
  if (!opensSingle(text, at)) return null;
  const to = closeOfSingle(text, at);
  if (to !== null) return stretch(text, at, to);
  return SINGLE_OPENING.includes(mark) ? stretch(text, at, text.length) : null;
}

function stretch(text: string, at: number, to: number): QuotedStretch {
  return { from: at + 1, to, end: Math.min(text.length, to + 1) };
}

// Not inside or at the end of a word, and with one after it.
function opensSingle(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '' || !SINGLES.includes(mark) || !BEGINS.test(text.slice(at + 1, at + 3))) return false;
  const before = text.charAt(at - 1);
  if (SINGLE_OPENING.includes(mark)) return !JOINED.test(before);
  return !ENDS.test(before) && !SHORTENED.test(text.slice(at + 1, at + 6));
}

/**
 * Where a single mark closes: at the end of a word that is no plural, for which the mark would be an apostrophe
 * (‘workers’ rights in law’); where all are plurals, the last one before the next quotation or operator.
 */
function closeOfSingle(text: string, at: number): number | null {
  const ends: number[] = [];
  let i = at + 1;
  for (; i < text.length && !CLOSING.has(text.charAt(i)) && !opensSingle(text, i); i += 1) {
    if (!SINGLES.includes(text.charAt(i)) || JOINED.test(text.charAt(i + 1))) continue;
    const before = text.charAt(i - 1);
    if (/\s/.test(before)) continue;
    if (!/s/i.test(before)) return i;
    ends.push(i);
  }
  const [first] = ends;
  if (first === undefined) return null;
  const operator = text.slice(first, i).search(OPERATOR);
  return ends.findLast((end) => operator < 0 || end < first + operator) ?? first;
}

// Where sentences begin. Split at build time only; every count by sentence and every link to one rests on these offsets.
import type { SentenceRules } from './language/abbreviations';

/** Marks that end a sentence where a space follows, and those of scripts that may do without one. */
const SPACED = '.!?…‥۔';
const UNSPACED = '。！？｡．।॥؟։።፧။។';
/** After a mark of the first sort every quotation mark before a space closes; after one of the second some may open. */
const CLOSING = /["'”’»›“‘«‹)\]}*_]*(?:[^\S\n][”’»›“‘]+(?=\s))?[)\]}]*/uy;
const CLOSING_UNSPACED = /["'”’»›)\]}」』）】》〉]*(?:[^\S\n][»›]+(?=\s))?/uy;
const SPACE = /\s*/uy;
const OPENING = /[\s"'“”‘’„‚«»‹›「『《〈（([{¿¡•·*#§\p{Sc}–—―-]*/uy;
/** An item of a list inside a line: (b) */
const ITEM = /\((?:\p{L}|[ivx]{1,4})\)\s/uy;
const BEGINNING = /[\p{L}\p{N}]/uy;
/** Georgian has capitals, and does not begin its sentences with them. */
const SMALL = /(?!\p{sc=Georgian})\p{Ll}/uy;
/** What goes on with the sentence after a quotation in it. */
const GOING_ON = /[,;:，、；：،؛]/uy;
const PARTICLE = /\p{sc=Hiragana}/uy;
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/uy;
const NUMBER = /\p{N}/uy;
const WORD = /[\p{L}\p{M}’']+/uy;

/** Numbering at the beginning of a sentence: "1.", "(a)", "IV". */
const LABEL = /^[\s"'“„«(（[•*·–—-]*(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,3})*|[IVXLC]{1,6}|\p{L}\p{M}*)[)\]]?$/u;
const LONGEST_LABEL = 12;
const WORD_BEFORE = /(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}°º§.-])+$/u;
const LONGEST_ABBREVIATION = 24;
/** One letter, of scripts in which it is no word, or letters with full stops between: H., U.S, Ph.D, J.-C. */
const INITIALS =
  /^(?:[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Arabic}\p{sc=Hebrew}]\p{M}*|\p{L}{1,2}(?:\.-?\p{L}{1,2})+)$/u;
const ORDINAL = /^(?:\p{Nd}{1,3}|\p{Nd}{1,2}\.\p{Nd}{1,2}|[IVXLC]+)$/u;
const HOUR = /^[ap]\.m$/iu;
const ROMAN = /^(?!I$)[IVXLC]+$/u;

/** Offset at which each sentence of a paragraph starts, the first 0: "A. B" gives 0 and 3. */
export function splitSentences(paragraph: string, rules: SentenceRules): readonly number[] {
  const starts = [0];
  const marks = new RegExp(`[${SPACED}${UNSPACED}${rules.mark}]+`, 'gu');
  for (const { 0: mark, index } of paragraph.matchAll(marks)) {
    const next = startAfter(paragraph, index, index + mark.length);
    if (next === null || isOmission(paragraph, index, mark)) continue;
    const isStop = mark === '.' || mark === '．';
    if (isStop && isLabel(paragraph, starts.at(-1) ?? 0, index)) continue;
    if (mark === '.' && isInside(paragraph, index, next, rules)) continue;
    starts.push(next);
  }
  return starts;
}

const ENDED = new RegExp(`[${SPACED}${UNSPACED}][\\p{Pe}\\p{Pf}\\p{Pi}"'*_\\s]*$`, 'u');
const LONGEST_ENDING = 12;

/** Whether a text closes with a mark that ends a sentence, and what closes after it. */
export function endsSentence(text: string): boolean {
  return ENDED.test(text.slice(-LONGEST_ENDING));
}

/** Where a sentence may begin after a run of marks, null where none does. */
function startAfter(text: string, mark: number, after: number): number | null {
  const last = text[after - 1] ?? '';
  const isBetween =
    '!?'.includes(last) && stands(IDEOGRAPH, text, mark - 1) && stands(IDEOGRAPH, text, after);
  if (UNSPACED.includes(last) || isBetween) return startAfterUnspaced(text, mark, after);
  const closed = endOf(CLOSING, text, after);
  const next = endOf(SPACE, text, closed);
  const begins = endOf(OPENING, text, next);
  const isBeginning =
    stands(ITEM, text, next) || (stands(BEGINNING, text, begins) && !stands(SMALL, text, begins));
  return next > closed && isBeginning ? next : null;
}

function startAfterUnspaced(text: string, mark: number, after: number): number | null {
  const closed = endOf(CLOSING_UNSPACED, text, after);
  const next = endOf(SPACE, text, closed);
  const goesOn = stands(GOING_ON, text, next) || (closed > after && stands(PARTICLE, text, next));
  const isPoint = stands(NUMBER, text, mark - 1) && stands(NUMBER, text, after);
  return next === text.length || goesOn || isPoint ? null : next;
}

/** "[...]": what a quotation leaves out. */
function isOmission(text: string, index: number, mark: string): boolean {
  return /^(?:\.{3,}|…+)$/u.test(mark) && /[([]/u.test(text[index - 1] ?? '');
}

/** Whether nothing but numbering stands before an offset, in its sentence, its line or its item. */
function isLabel(text: string, start: number, index: number): boolean {
  const near = text.slice(Math.max(start, index - LONGEST_LABEL), index);
  const item = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('•'));
  return (item >= 0 || index - start <= LONGEST_LABEL) && LABEL.test(near.slice(item + 1));
}

/** Whether a full stop is that of an abbreviation, an initial or an ordinal after which the sentence goes on. */
function isInside(text: string, index: number, next: number, rules: SentenceRules): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index))?.[0] ?? '';
  if (word === '') return false;
  if (isListed(word, rules.before)) return true;
  const begins = endOf(OPENING, text, next);
  const end = endOf(WORD, text, begins);
  const following = text.slice(begins, end);
  if (isListed(word, rules.counted) && (ROMAN.test(following) || stands(NUMBER, text, begins))) return true;
  if (HOUR.test(word) && rules.afterHours.size > 0 && !stands(NUMBER, text, begins))
    return rules.afterHours.has(following.toLowerCase()) || isInCapitals(following);
  if (!isListed(word, rules.within) && !INITIALS.test(word) && !(rules.ordinals && ORDINAL.test(word)))
    return false;
  // "A. I. Smith": what has a full stop of its own is no word.
  return text[end] === '.' || !isCommonBeginning(following, rules.begins);
}

function isListed(word: string, words: ReadonlySet<string>): boolean {
  const small = word.toLowerCase();
  return words.has(word) || words.has(small) || words.has(word.slice(0, 1) + small.slice(1));
}

function isCommonBeginning(word: string, begins: ReadonlySet<string>): boolean {
  const small = word.toLowerCase().replaceAll('’', "'");
  if (isInCapitals(word)) return false;
  const [stem = ''] = small.split("'");
  return begins.has(small) || begins.has(stem) || begins.has(small.slice(0, stem.length + 1));
}

function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

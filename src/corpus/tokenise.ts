// THE tokeniser: every count, index and highlight comes from these tokens.
import type { Language } from './language/language';
import { findWordsByStep, type WordParts } from './longWords';

/** Raised whenever a change in this module, or in how spans are counted, can change a number. */
export const COUNTING_RULES = 2;

export interface Token {
  /** NFKC, lower case, apostrophes as ', no invisible characters, a final 's dropped: tokenise(type) is this type alone. */
  readonly type: string;
  /** Offsets into the text in UTF-16 units: text.slice(start, end) is the token as printed. */
  readonly start: number;
  readonly end: number;
}

/** Soft hyphens, zero-width spaces, joiners, directions: they are seen by no reader and are no borders of words. */
const IGNORED = String.raw`\p{Default_Ignorable_Code_Point}`;
const APOSTROPHES = '’‘ʼ´`＇';
const APOSTROPHE = `['${APOSTROPHES}]`;
const LETTER = String.raw`[\p{L}\p{N}]`;
/** Chinese and Japanese have no spaces: each character of their scripts is a token, in whatever text it stands. */
const IDEOGRAPH = String.raw`[${LETTER}&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]]`;
/** The marks of half-width kana are letters by name. */
const MARK = String.raw`[\p{M}ﾞﾟ]`;

/** The rules of a language, compiled when they are first asked for, because classes of letters take long. */
interface Rules {
  readonly text: WordReading;
  /** In a pattern an asterisk stands for letters, and is read as one. */
  readonly pattern: WordReading;
  /** Fits what is one token as a whole. */
  readonly whole: RegExp;
}

interface WordReading {
  readonly words: RegExp;
  /** The same, for a text with a word that is too long for one match. */
  readonly parts: WordParts;
}

const known = new Map<string, Rules>();

function rulesOf({ elided, endings }: Language): Rules {
  const key = `${elided.join(' ')} ${endings}`;
  const rules = known.get(key) ?? makeRules(elided, endings);
  known.set(key, rules);
  return rules;
}

function makeRules(elided: readonly string[], endings: Language['endings']): Rules {
  const shortened = elided.length === 0 ? null : `(?:${elided.map(inAnyCase).join('|')})${APOSTROPHE}`;
  const first = `[${LETTER}--${IDEOGRAPH}--${IGNORED}--[ʼ]]`;
  const next = String.raw`[[${LETTER}\p{M}]--${IDEOGRAPH}--[${LETTER}&&${IGNORED}]--[ʼ]]`;
  const apostrophe = endings === 'parted' ? null : APOSTROPHE;
  const joint = apostrophe === null ? `${IGNORED}+` : `(?:${IGNORED}*${apostrophe}${IGNORED}*|${IGNORED}+)`;
  const word = (own: string, more: string) => `${own}${more}*(?:${joint}${own}${more}*)*`;
  const ideograph = `${IDEOGRAPH}${MARK}*`;
  const start = shortened === null ? '' : `${shortened}|`;
  const notShortened = shortened === null ? '' : `(?!${shortened})`;
  const reading = (own: string, more: string): WordReading => ({
    words: new RegExp(`${start}${ideograph}|${word(own, more)}`, 'gv'),
    parts: {
      shortened,
      ideograph: IDEOGRAPH,
      mark: MARK,
      first: own,
      next: more,
      ignored: IGNORED,
      apostrophe,
    },
  });
  return {
    text: reading(first, next),
    pattern: reading(`[${first}*]`, `[${next}*]`),
    whole: new RegExp(`^(?:${start}${ideograph}|${notShortened}${word(`[${first}*]`, `[${next}*]`)})$`, 'v'),
  };
}

function inAnyCase(word: string): string {
  return Array.from(word, (letter) => `[${letter}${letter.toUpperCase()}]`).join('');
}

/** The tokens of a text, in order: "Liaoning’s three-year action" is liaoning, three, year, action. */
export function tokenise(text: string, language: Language): Token[] {
  const rules = rulesOf(language);
  return scan(text, rules.text, rules);
}

/** The tokens of a pattern, in which `*` is a letter: "re*tion of three-y*" is re*tion, of, three, y*. */
export function tokenisePattern(text: string, language: Language): Token[] {
  const rules = rulesOf(language);
  return scan(text.normalize('NFC'), rules.pattern, rules);
}

function scan(text: string, { words, parts }: WordReading, rules: Rules): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number): void => {
    tokens.push({ type: typeOf(text.slice(start, end), rules), start, end });
  };
  if (mayHoldLongWord(text)) {
    for (const { start, end } of findWordsByStep(text, parts)) add(start, end);
  } else {
    for (const { index, 0: printed } of text.matchAll(words)) add(index, index + printed.length);
  }
  return tokens;
}

/** A longer word is not asked of one match. */
const LONG = 100_000;
/** White space that is seen, and characters that are words by themselves. */
const BORDER = new RegExp(`[${IDEOGRAPH}[\\s--\\uFEFF]]`, 'gv');

/** Whether somewhere no border stands among half as many letters. */
function mayHoldLongWord(text: string): boolean {
  for (let at = 0; at + LONG <= text.length; ) {
    BORDER.lastIndex = at + LONG / 2;
    const border = BORDER.exec(text)?.index ?? text.length;
    if (border >= at + LONG) return true;
    at = border;
  }
  return false;
}

/** The types of a text, in order: those of its tokens, found in half the time. */
export function typesOf(text: string, language: Language): string[] {
  const rules = rulesOf(language);
  if (mayHoldLongWord(text)) return tokenise(text, language).map(({ type }) => type);
  return (text.match(rules.text.words) ?? []).map((printed) => typeOf(printed, rules));
}

/**
 * The places, from 0, of the tokens before which a mark stands that no phrase crosses: beside a character of a script
 * without spaces, where anything but white space lies between. Of "改革、开放" only 开's.
 */
export function gapsIn(text: string, tokens: readonly Token[]): number[] {
  if (!HAS_IDEOGRAPH.test(text)) return [];
  return tokens.flatMap(({ start, end }, i) => {
    const before = tokens[i - 1];
    if (before === undefined || !HAS_MARK.test(text.slice(before.end, start))) return [];
    return HAS_IDEOGRAPH.test(text.slice(before.start, before.end) + text.slice(start, end)) ? [i] : [];
  });
}

const HAS_IDEOGRAPH = new RegExp(IDEOGRAPH, 'v');
const HAS_MARK = new RegExp(String.raw`[^\s${IGNORED}]`, 'v');

/** Whether a text has a token at all, in whatever language. */
export function holdsToken(text: string): boolean {
  return HAS_LETTER.test(text);
}

const HAS_LETTER = new RegExp(`[${LETTER}--${IGNORED}--[ʼ]]`, 'v');

/** Whether a wording holds such a mark itself, so that it is looked for across them. */
export function holdsGap(wording: string, language: Language): boolean {
  return HAS_IDEOGRAPH.test(wording) && gapsIn(wording, tokenisePattern(wording, language)).length > 0;
}

function typeOf(printed: string, rules: Rules): string {
  if (!PLAIN.test(printed)) return normalise(printed, rules);
  const lower = printed.toLowerCase();
  return lower.endsWith("'s") ? withoutPossessive(lower) : lower;
}

// By hand: a pattern would try the run of them from each that it has.
function withoutPossessive(word: string): string {
  let end = word.length;
  while (/[sS]/.test(word.charAt(end - 1)) && ALL_FORMS.has(word.charAt(end - 2))) end -= 2;
  return word.slice(0, end);
}

const PLAIN = /^[0-9A-Za-z'*]+$/;
const ALL_FORMS: ReadonlySet<string> = new Set(`'${APOSTROPHES}`);
const ALL_IGNORED = new RegExp(IGNORED, 'gv');
const ALL_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, 'gv');
/** The vowel marks of Arabic and Hebrew, and the stroke that fills a line: written or not, it is the same word. */
const OPTIONAL =
  /(?<=[\p{L}\p{M}\p{N}])[\u0640\u064B-\u0652\u0670\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu;

function normalise(printed: string, rules: Rules): string {
  const seen = withoutPossessive(printed.replace(ALL_IGNORED, ''));
  return withoutPossessive(
    compatible(seen, rules)
      .replace(ALL_APOSTROPHES, "'")
      .replace(OPTIONAL, '')
      .toLowerCase()
      // What İ becomes in lower case, and means i.
      .replaceAll('i\u0307', 'i')
      .normalize('NFC'),
  );
}

// NFKC, but for letters that it would take apart into several words or none: ½ is 1⁄2, ⑴ is (1).
function compatible(text: string, rules: Rules): string {
  const composed = text.normalize('NFKC');
  if (composed === text || isOneToken(composed, rules)) return composed;
  const letters = Array.from(text, (letter) => {
    const own = letter.normalize('NFKC');
    return isOneToken(own, rules) ? own : letter;
  });
  const kept = letters.join('').normalize('NFC');
  return isOneToken(kept, rules) ? kept : text;
}

function isOneToken(text: string, { whole, pattern }: Rules): boolean {
  if (!mayHoldLongWord(text)) return whole.test(text);
  const [first] = findWordsByStep(text, pattern.parts);
  return first?.start === 0 && first.end === text.length;
}

// THE tokeniser: every count, index and highlight comes from these tokens.
import type { Language } from './language/language';

/** Raised whenever a change in this module, or in how spans are counted, can change a number. */
export const COUNTING_RULES = 1;

export interface Token {
  /** Lower case, apostrophes as ', a final 's dropped. */
  readonly type: string;
  /** Offsets into the text in UTF-16 units: text.slice(start, end) is the token as printed. */
  readonly start: number;
  readonly end: number;
}

/** Letters, with single apostrophes between them; `letter` is one character class or a group that matches one letter. */
function wordRule(letter: string): string {
  return `${letter}+(?:['’]${letter}+)*`;
}

// In a pattern an asterisk stands for letters, and is read as one.
const LETTER = String.raw`[\p{L}\p{N}]`;
const LETTER_OR_WILDCARD = String.raw`[\p{L}\p{N}*]`;

/** Chinese and Japanese have no spaces: each character of their scripts is a token, the rest as elsewhere. */
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

function unspacedRule(letter: string): string {
  return `${IDEOGRAPH}|${wordRule(`(?:(?!${IDEOGRAPH})${letter})`)}`;
}

const TEXT = ruleFor(LETTER);
const PATTERN = ruleFor(LETTER_OR_WILDCARD);

/** By language; each is compiled when it is first asked for, because classes of letters take long. */
function ruleFor(letter: string): (language: Language) => RegExp {
  let spaced: RegExp | undefined;
  let unspaced: RegExp | undefined;
  return (language) => {
    if (!isUnspaced(language)) {
      spaced ??= new RegExp(wordRule(letter), 'gu');
      return spaced;
    }
    unspaced ??= new RegExp(unspacedRule(letter), 'gu');
    return unspaced;
  };
}

/** Whether a language writes words without spaces between them. */
export function isUnspaced({ tags }: Language): boolean {
  return tags.some((tag) => /^(zh|ja|yue)(-|$)/i.test(tag));
}

/** The tokens of a text, in order: "Liaoning’s three-year action" is liaoning, three, year, action. */
export function tokenise(text: string, language: Language): Token[] {
  return scan(text, TEXT(language));
}

/** The tokens of a pattern, in which `*` is a letter: "re*tion of three-y*" is re*tion, of, three, y*. */
export function tokenisePattern(text: string, language: Language): Token[] {
  return scan(text, PATTERN(language));
}

function scan(text: string, rule: RegExp): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(rule)) {
    const printed = match[0];
    tokens.push({ type: typeOf(printed), start: match.index, end: match.index + printed.length });
  }
  return tokens;
}

/** The types of a text, in order: those of its tokens, found in half the time. */
export function typesOf(text: string, language: Language): string[] {
  return (text.match(TEXT(language)) ?? []).map(typeOf);
}

function typeOf(printed: string): string {
  const small = printed.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

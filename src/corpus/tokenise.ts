// THE tokeniser: every count, index and highlight comes from these tokens.

/** Raised whenever a change in this module, or in how spans are counted, can change a number. */
export const COUNTING_RULES = 1;

export interface Token {
  /** Lower case, apostrophes as ', a final 's dropped. */
  readonly type: string;
  /** Offsets into the text in UTF-16 units: text.slice(start, end) is the token as printed. */
  readonly start: number;
  readonly end: number;
}

const SPACED = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Chinese and Japanese have no spaces: each character of their scripts is a token, the rest as elsewhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+(?:['’](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+)*/gu;

/** Whether a language (BCP 47) writes words without spaces between them. */
export function isUnspaced(language: string): boolean {
  return /^(zh|ja|yue)(-|$)/i.test(language);
}

/** The tokens of a text, in order: "Liaoning’s three-year action" is liaoning, three, year, action. */
export function tokenise(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(isUnspaced(language) ? UNSPACED : SPACED)) {
    const printed = match[0];
    tokens.push({ type: typeOf(printed), start: match.index, end: match.index + printed.length });
  }
  return tokens;
}

/** The types of a text, in order. */
export function typesOf(text: string, language: string): string[] {
  return tokenise(text, language).map((token) => token.type);
}

function typeOf(printed: string): string {
  const lower = printed.toLowerCase().replaceAll('’', "'");
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

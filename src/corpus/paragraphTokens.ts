// The tokens of paragraphs for what needs their places in the text: a paragraph may be a speech of fifty thousand words.
import type { Paragraph } from './files/texts';
import type { Language } from './language/language';
import { type Token, tokenise } from './tokenise';

export type TokensOf = (paragraph: Paragraph) => readonly Token[];

/** The tokens of paragraphs, each tokenised when it is first asked for and kept as long as the function. */
export function tokeniseOnce(language: Language): TokensOf {
  const known = new Map<Paragraph, readonly Token[]>();
  return (paragraph) => {
    const tokens = known.get(paragraph) ?? tokenise(paragraph.text, language);
    known.set(paragraph, tokens);
    return tokens;
  };
}

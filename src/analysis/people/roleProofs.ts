// The sentences that prove what is said of a person in a meeting.

import { type DocumentText, type ProvenFact, sentenceText } from '../../corpus/files/texts';
import type { Language } from '../../corpus/language/language';
import { tokeniseOnce } from '../../corpus/paragraphTokens';
import { hashSentences } from '../../corpus/passageHash';

export interface RoleProof {
  readonly rule: string;
  /** The sentence, its place (from 1) and its hash, as passage links carry it; null where the owner decided. */
  readonly passage: {
    readonly paragraph: number;
    readonly sentence: number;
    readonly hash: string;
    readonly words: string;
  } | null;
}

/** What proves a fact about a person in one text. */
export function proofsIn(
  text: DocumentText,
  fact: ProvenFact,
  person: string,
  language: Language,
): readonly RoleProof[] {
  const tokensOf = tokeniseOnce(language);
  return text.proofs
    .filter((proof) => proof.fact === fact && proof.value === person)
    .map(({ rule, at }): RoleProof => {
      const paragraph = at === null ? undefined : text.paragraphs[at.paragraph - 1];
      const words = paragraph === undefined || at === null ? null : sentenceText(paragraph, at.sentence);
      if (paragraph === undefined || at === null || words === null) return { rule, passage: null };
      const hash = hashSentences(paragraph, tokensOf(paragraph))[at.sentence - 1] ?? '';
      return { rule, passage: { ...at, hash, words } };
    });
}

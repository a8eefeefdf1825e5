// The fragment of a passage: #p3s2~1a2b3c4d is the second sentence of the third paragraph, and the hash of its tokens.
import type { SentenceAt } from '../corpus/files/texts';
import { decodeFromAddress, encodeForAddress } from './addressText';

export interface PassageFragment extends SentenceAt {
  /** What the link was made from; null in a plain link (#p3s2), as the first version wrote them. */
  readonly check: {
    /** As hashPassage has it. */
    readonly hash: string;
    /** The sentence as it stood, where the link was copied with a quotation. */
    readonly words: string | null;
  } | null;
}

/** Longer words are left out: no address bar takes them, and comparing them would hold up the page. */
const MOST_CHARACTERS = 8000;

/** The passage that a fragment names (with or without #), or null. Words that are cut or broken are left out, the hash stays. */
export function parseFragment(fragment: string): PassageFragment | null {
  const match = /^#?p([1-9]\d{0,6})s([1-9]\d{0,6})(?:~([0-9a-f]{8})(?:~(.*))?)?$/su.exec(fragment);
  if (match === null) return null;
  const [, paragraph, sentence, hash, words = ''] = match;
  return {
    paragraph: Number(paragraph),
    sentence: Number(sentence),
    check: hash === undefined ? null : { hash, words: cleanWords(decodeFromAddress(words) ?? '') },
  };
}

/** The inverse of parseFragment, without the #. */
export function formatFragment({ paragraph, sentence, check }: PassageFragment): string {
  const words = check === null ? null : cleanWords(check.words ?? '');
  return [
    formatSentenceAt({ paragraph, sentence }),
    ...(check === null ? [] : [check.hash]),
    ...(words === null ? [] : [encodeForAddress(words)]),
  ].join('~');
}

/** The fragment of a passage of an answer, which carries the hash of its tokens. */
export function formatPassage({ paragraph, sentence, hash }: SentenceAt & { readonly hash: string }): string {
  return formatFragment({ paragraph, sentence, check: { hash, words: null } });
}

/** The place alone: the id of the sentence in the page. */
export function formatSentenceAt({ paragraph, sentence }: SentenceAt): string {
  return `p${paragraph}s${sentence}`;
}

/** Words as a fragment can carry them; null where it can not, or there are none. */
export function cleanWords(text: string): string | null {
  const clean = text.toWellFormed().replace(/\s+/gu, ' ').trim();
  return clean === '' || clean.length > MOST_CHARACTERS ? null : clean;
}

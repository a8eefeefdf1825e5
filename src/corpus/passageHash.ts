// The check in a passage link: a short hash of a sentence's tokens, so that a link knows whether the words still stand.

import type { Paragraph } from './files/texts';
import type { Token } from './tokenise';

/**
 * 32-bit FNV-1a over the UTF-8 bytes of a text, in 8 hexadecimal digits: "foobar" is bf9cf968.
 * Source: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (offset basis 2166136261, prime 16777619).
 */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The hash of a sentence's types, in order: marks, capitals and white space do not count. */
export function hashPassage(types: readonly string[]): string {
  return fnv1a(types.join(' '));
}

/** The hash of each sentence of a paragraph, given its tokens. A token belongs to the sentence in which it starts. */
export function hashSentences({ text, sentences }: Paragraph, tokens: readonly Token[]): readonly string[] {
  let next = 0;
  return sentences.map((_, i) => {
    const end = sentences[i + 1] ?? text.length;
    const first = next;
    while ((tokens[next]?.start ?? end) < end) next += 1;
    return hashPassage(tokens.slice(first, next).map(({ type }) => type));
  });
}

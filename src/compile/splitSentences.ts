// Where sentences begin. Split at build time only; every count by sentence rests on these offsets.
import type { Language } from '../corpus/language/language';
import { isUnspaced } from '../corpus/tokenise';

/** An end, closing marks, white space, and what may begin a sentence. "Mr. Li" is split: knowingly, no abbreviations. */
const SPACED_END = /[.!?]["'”’»)\]}]*(\s+)(?=[\p{Lu}\p{Lt}\p{Nd}"'“‘«([{])/gu;
const UNSPACED_END = /[。！？][」』”’）】》〉"')\]]*(\s*)(?=\S)/gu;
const NUMBERING = /^\s*\p{Nd}+\./u;

/** Offset at which each sentence of a paragraph starts, the first 0: "A. B" gives 0 and 3. */
export function splitSentences(paragraph: string, language: Language): readonly number[] {
  const numbering = NUMBERING.exec(paragraph)?.[0].length ?? 0;
  const starts = [0];
  const ends = isUnspaced(language) ? [SPACED_END, UNSPACED_END] : [SPACED_END];
  for (const end of ends) {
    for (const match of paragraph.matchAll(end)) {
      if (match.index + 1 > numbering) starts.push(match.index + match[0].length);
    }
  }
  return ends.length === 1 ? starts : [...new Set(starts)].sort((a, b) => a - b);
}

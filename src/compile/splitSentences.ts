// Where sentences begin. Split at build time only; every count by sentence rests on these offsets.

/** An end, closing marks, white space, and what may begin a sentence. "Mr. Li" is split: knowingly, no abbreviations. */
const SPACED_END = /[.!?]["'”’»)\]}]*(\s+)(?=[\p{Lu}\p{Lt}\p{Nd}"'“‘«([{])/gu;
const UNSPACED_END = /[。！？][」』”’）】》〉"')\]]*(\s*)(?=\S)/gu;
const NUMBERING = /^\s*\p{Nd}+\./u;

/** Offset at which each sentence of a paragraph starts, the first 0: "A. B" gives 0 and 3. */
export function splitSentences(paragraph: string): readonly number[] {
  const numbering = NUMBERING.exec(paragraph)?.[0].length ?? 0;
  const starts = [0];
  for (const end of [SPACED_END, UNSPACED_END]) {
    for (const match of paragraph.matchAll(end)) {
      if (match.index + 1 > numbering) starts.push(match.index + match[0].length);
    }
  }
  return [...new Set(starts)].sort((a, b) => a - b);
}

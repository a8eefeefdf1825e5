// Warns where a text repeats another document: half of its longer sentences, or all of it.
import type { Warning } from '../../corpus/facts';
import { documentStart, type TokenIndex } from '../../corpus/tokenIndex';

/** Shorter sentences are formulas that any two readouts may share. */
const LONG_SENTENCE = 8;
const SHARE = 0.5;
/** A sentence in more documents than this is boilerplate; leaving it out keeps the work linear. */
const BOILERPLATE = 100;

/** One list a document, in the order of `ids`. Sentences are equal where their tokens are. */
export function warnRepeatsDocument(
  index: TokenIndex,
  ids: readonly string[],
): readonly (readonly Warning[])[] {
  const holders = new Map<string, number[]>();
  const sentencesOf = ids.map((_id, d) => {
    const sentences = listSentences(index, d);
    for (const sentence of sentences) {
      const list = holders.get(sentence);
      if (list === undefined) holders.set(sentence, [d]);
      else if (list.at(-1) !== d) list.push(d);
    }
    return sentences;
  });
  return sentencesOf.map((sentences, d) => {
    const shared = new Map<number, number>();
    for (const sentence of sentences) {
      const others = holders.get(sentence) ?? [];
      if (others.length > BOILERPLATE) continue;
      for (const other of others) if (other !== d) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, count]) => count >= sentences.length * SHARE)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 1)
      .map(([other, count]) => ({
        code: 'repeats-document' as const,
        message: `${count} of ${sentences.length} longer sentences also stand in ${ids[other] ?? ''}`,
      }));
  });
}

// The term ids of each longer sentence; of the whole text where it has none.
function listSentences(index: TokenIndex, document: number): readonly string[] {
  const paragraph = (d: number): number => index.documentParagraphs[d] ?? 0;
  const first = index.paragraphSentences[paragraph(document)] ?? 0;
  const last = index.paragraphSentences[paragraph(document + 1)] ?? 0;
  const end = documentStart(index, document + 1);
  const sentences: string[] = [];
  for (let s = first; s < last; s += 1) {
    const tokens = index.stream
      .subarray(index.sentenceStarts[s] ?? 0, s + 1 < last ? index.sentenceStarts[s + 1] : end)
      .filter((id) => id !== 0);
    if (tokens.length >= LONG_SENTENCE) sentences.push(tokens.join(' '));
  }
  return sentences.length > 0
    ? sentences
    : [index.stream.subarray(documentStart(index, document), end).join(' ')];
}

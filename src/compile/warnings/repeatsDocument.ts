// Warns where a text repeats another document: half of its longer sentences, or all of it.

import { documentStart, type TokenIndex } from '../../corpus/counter/tokenIndex';
import type { Warning } from '../../corpus/facts';
import { findEqualRuns, type Runs } from './equalRuns';

/** Shorter sentences are formulas that any two readouts may share. */
const LONG_SENTENCE = 8;
const SHARE = 0.5;
/** A sentence in more documents than this is boilerplate; leaving it out keeps the work linear. */
const BOILERPLATE = 100;

interface Sentences extends Runs {
  /** Index of each document's first sentence; one more entry than there are documents. */
  readonly documents: Uint32Array;
}

/** One list a document, in the order of `ids`. Sentences are equal where their tokens are. */
export function warnRepeatsDocument(
  index: TokenIndex,
  ids: readonly string[],
): readonly (readonly Warning[])[] {
  const sentences = listSentences(index, ids.length);
  const firsts = findEqualRuns(index.stream, sentences);
  const holdersOf = listHolders(firsts, sentences.documents);
  return ids.map((_id, d) => {
    const own = firsts.subarray(sentences.documents[d], sentences.documents[d + 1]);
    const shared = new Map<number, number>();
    for (const first of own) {
      const others = holdersOf(first);
      if (others.length > BOILERPLATE) continue;
      for (const other of others) if (other !== d) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(([, count]) => count >= own.length * SHARE)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 1)
      .map(([other, count]) => ({
        code: 'repeats-document' as const,
        message: `${count} of ${own.length} longer sentences also stand in ${ids[other] ?? ''}`,
      }));
  });
}

/** The longer sentences of each document without the break at their end; its whole text, with it, where it has none. */
function listSentences(index: TokenIndex, documents: number): Sentences {
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts = new Uint32Array(documents + 1);
  const sentenceOf = (d: number): number => index.paragraphSentences[index.documentParagraphs[d] ?? 0] ?? 0;
  for (let d = 0; d < documents; d += 1) {
    const end = documentStart(index, d + 1);
    const last = sentenceOf(d + 1);
    for (let s = sentenceOf(d); s < last; s += 1) {
      const from = index.sentenceStarts[s] ?? 0;
      const next = s + 1 < last ? (index.sentenceStarts[s + 1] ?? 0) : end;
      const to = index.stream[next - 1] === 0 ? next - 1 : next;
      if (to - from < LONG_SENTENCE) continue;
      starts.push(from);
      ends.push(to);
    }
    if (starts.length === firsts[d]) {
      starts.push(documentStart(index, d));
      ends.push(end);
    }
    firsts[d + 1] = starts.length;
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), documents: firsts };
}

/** From the first of equal sentences to the documents that hold one, in order, each once. */
function listHolders(firsts: Uint32Array, documents: Uint32Array): (first: number) => Uint32Array {
  const rows = new Uint32Array(firsts.length + 1);
  forEachHolder((first) => {
    rows[first + 1] = (rows[first + 1] ?? 0) + 1;
  });
  for (let row = 1; row < rows.length; row += 1) rows[row] = (rows[row] ?? 0) + (rows[row - 1] ?? 0);
  const holders = new Uint32Array(rows.at(-1) ?? 0);
  const next = rows.slice();
  forEachHolder((first, d) => {
    const place = next[first] ?? 0;
    holders[place] = d;
    next[first] = place + 1;
  });
  return (first) => holders.subarray(rows[first], rows[first + 1]);

  function forEachHolder(act: (first: number, document: number) => void): void {
    // The last document that was seen to hold it, and 1.
    const seen = new Uint32Array(firsts.length);
    for (let d = 0; d + 1 < documents.length; d += 1) {
      for (const first of firsts.subarray(documents[d], documents[d + 1])) {
        if (seen[first] === d + 1) continue;
        seen[first] = d + 1;
        act(first, d);
      }
    }
  }
}

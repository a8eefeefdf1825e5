// Tokens near the occurrences of a query, counted by type in one walk along the stream.
import type { Spans } from '../../corpus/counter/spans';
import { documentStart, type TokenIndex } from '../../corpus/counter/tokenIndex';

/** Both by term id. */
interface NearTokens {
  readonly observed: Int32Array;
  readonly meetings: Int32Array;
}

/** Beyond every position. */
const NEVER = 0x7fffffff;

/**
 * Counts each token that stands at most `window` tokens before the first or after the last token of a span, in its
 * paragraph, once; and the documents that have one of its type so. Spans are in order of start.
 *
 * A common word has a million spans: the walk makes no list, and works in signed numbers, which take half the time.
 */
export function countNear(index: TokenIndex, spans: Spans, window: number): NearTokens {
  const { stream, types, paragraphStarts } = index;
  const observed = new Int32Array(types.length);
  const meetings = new Int32Array(types.length);
  // The document, from 1, in which each type was last near.
  const lastIn = new Int32Array(types.length);
  const { starts } = spans;
  const ends = risingEnds(spans);
  const { length } = starts;
  let document = 0;
  let documentEnd = 0;
  // Each side walks through the paragraphs by itself: those before spans, and those after them.
  let before = 0;
  let leftParagraph = 0;
  let leftFirst = 0;
  let leftNext = 0;
  let after = 0;
  let rightParagraph = 0;
  let rightNext = 0;
  // The stretch that is not counted yet.
  let begin = 0;
  let reached = 0;
  while (begin !== NEVER) {
    // Both sides are in order: of the next to the left of a span and the next to the right of one, the earlier.
    const end = after < length ? (ends[after] ?? 0) | 0 : NEVER;
    const start = before < length ? (starts[before] ?? 0) | 0 : NEVER;
    let from = end;
    let to = start;
    if (start !== NEVER) {
      while (leftNext <= start) {
        leftFirst = leftNext;
        leftParagraph += 1;
        leftNext = (paragraphStarts[leftParagraph] ?? NEVER) | 0;
      }
      from = Math.max(start - window, leftFirst) | 0;
    }
    if (start !== NEVER && from <= end) before += 1;
    else {
      while (rightNext <= end && end !== NEVER) {
        rightParagraph += 1;
        rightNext = (paragraphStarts[rightParagraph] ?? stream.length) | 0;
      }
      from = end;
      to = Math.min(end + window, rightNext - 1) | 0;
      after += 1;
    }
    if (from <= reached) {
      if (to > reached) reached = to;
      continue;
    }
    while (begin >= documentEnd && begin < reached) {
      document += 1;
      documentEnd = documentStart(index, document) | 0;
    }
    for (let position = begin; position < reached; position += 1) {
      const id = (stream[position] ?? 0) | 0;
      observed[id] = (observed[id] ?? 0) + 1;
      // A branch that cannot be foreseen costs more: of a document less an earlier one the sign is 0, else it is 1.
      meetings[id] = (meetings[id] ?? 0) + (((lastIn[id] ?? 0) - document) >>> 31);
      lastIn[id] = document;
    }
    begin = from;
    reached = to;
  }
  return { observed, meetings };
}

// Spans of one length end in the order in which they start.
function risingEnds({ ends }: Spans): Uint32Array {
  for (let i = 1; i < ends.length; i += 1)
    if ((ends[i] ?? 0) < (ends[i - 1] ?? 0)) return ends.slice().sort();
  return ends;
}

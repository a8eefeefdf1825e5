// Runs of two words or more that recur, counted in a few passes over the token stream whatever the size of the corpus.

import { documentCount, documentStart, type TokenIndex } from '../../corpus/counter/tokenIndex';
import type { Subset } from '../../corpus/subcorpus/subset';

export interface RecurringTerm {
  /** Term ids. */
  readonly words: readonly number[];
  /** Occurrences in the chosen documents, those that overlap too, as the counter counts a phrase. */
  readonly frequency: number;
  readonly meetings: number;
  /** Occurrences that go on into another sentence. */
  readonly across: number;
}

export interface RecurringLimits {
  /** Fewest occurrences. */
  readonly minimum: number;
  readonly minimumMeetings: number;
  /** Most words of a term. */
  readonly longest: number;
}

/**
 * Every run of two words or more, inside a paragraph, that is frequent enough. A run can only be frequent where both
 * runs of one word less that it holds are, so each pass looks at what the last one left, at one pair of numbers a token.
 */
export function findRecurringTerms(
  index: TokenIndex,
  subset: Subset,
  { minimum, minimumMeetings, longest }: RecurringLimits,
): readonly RecurringTerm[] {
  const documents = documentsByPosition(index, subset);
  const nextSentences = sentencesAhead(index);
  // At each position the number of the frequent run that begins there, 0 where none does.
  let runs = frequentWords(index, documents, minimum);
  const found: RecurringTerm[] = [];
  for (let length = 2; length <= longest; length += 1) {
    const pass = lengthen(runs, minimum, length === 2 ? index.gaps : NO_GAPS);
    if (pass.size === 0) break;
    const { frequencies, meetings, firsts, across } = tally(pass, documents, nextSentences, length);
    for (let run = 1; run <= pass.size; run += 1) {
      const first = firsts[run] ?? 0;
      if ((meetings[run] ?? 0) < minimumMeetings) continue;
      found.push({
        words: Array.from(index.stream.subarray(first, first + length)),
        frequency: frequencies[run] ?? 0,
        meetings: meetings[run] ?? 0,
        across: across[run] ?? 0,
      });
    }
    runs = pass.runs;
  }
  return found;
}

// The document of each position, from 1; 0 outside of the chosen ones.
function documentsByPosition(index: TokenIndex, subset: Subset): Uint32Array {
  const documents = new Uint32Array(index.stream.length);
  for (let d = 0; d < documentCount(index); d += 1) {
    if (subset.has[d] === 1) documents.fill(d + 1, documentStart(index, d), documentStart(index, d + 1));
  }
  return documents;
}

// Where the next sentence after each position begins; the length of the stream where none does.
function sentencesAhead({ stream, sentenceStarts }: TokenIndex): Uint32Array {
  const ahead = new Uint32Array(stream.length).fill(stream.length);
  let from = 0;
  for (const start of sentenceStarts) {
    ahead.fill(start, from, start);
    from = start;
  }
  return ahead;
}

// Breaks are no words, so that no run goes on over one.
function frequentWords(index: TokenIndex, documents: Uint32Array, minimum: number): Uint32Array {
  const counts = new Uint32Array(index.types.length);
  index.stream.forEach((id, position) => {
    if (documents[position] !== 0) counts[id] = (counts[id] ?? 0) + 1;
  });
  counts[0] = 0;
  return documents.map((document, position) => {
    const id = index.stream[position] ?? 0;
    return document !== 0 && (counts[id] ?? 0) >= minimum ? id : 0;
  });
}

interface Pass {
  readonly runs: Uint32Array;
  /** How many runs are frequent; they are numbered from 1. */
  readonly size: number;
}

/** Runs that cross no gap make none that does. */
const NO_GAPS = new Uint32Array(0);

// Joins each run with the one that begins a word later, and keeps the joins that are frequent, numbered in the order in
// which they first stand. An open hash over plain arrays: a Map of millions of pairs takes many times as long.
function lengthen(runs: Uint32Array, minimum: number, gaps: Uint32Array): Pass {
  const parted = new Set(gaps);
  const base = runs.reduce((most, run) => Math.max(most, run), 0) + 1;
  const filled = runs.reduce(
    (sum, run, position) => sum + (run > 0 && (runs[position + 1] ?? 0) > 0 ? 1 : 0),
    0,
  );
  const size = 2 ** Math.ceil(Math.log2(filled * 1.4 + 2));
  // Both runs of a join in one number, exact below 2^53; 0 where the place is free.
  const joins = new Float64Array(size);
  const counts = new Uint32Array(size);
  const places = new Uint32Array(runs.length);
  for (let position = 0; position < runs.length; position += 1) {
    const left = runs[position] ?? 0;
    const right = runs[position + 1] ?? 0;
    if (left === 0 || right === 0 || parted.has(position + 1)) continue;
    const join = left * base + right;
    const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    let place = (mixed ^ (mixed >>> 15)) & (size - 1);
    while (joins[place] !== 0 && joins[place] !== join) place = (place + 1) & (size - 1);
    joins[place] = join;
    counts[place] = (counts[place] ?? 0) + 1;
    places[position] = place + 1;
  }
  const numbers = new Uint32Array(size);
  let numbered = 0;
  const longer = places.map((placed) => {
    const place = placed - 1;
    if (placed === 0 || (counts[place] ?? 0) < minimum) return 0;
    if (numbers[place] === 0) {
      numbered += 1;
      numbers[place] = numbered;
    }
    return numbers[place] ?? 0;
  });
  return { runs: longer, size: numbered };
}

function tally({ runs, size }: Pass, documents: Uint32Array, nextSentences: Uint32Array, length: number) {
  const frequencies = new Uint32Array(size + 1);
  const meetings = new Uint32Array(size + 1);
  const firsts = new Uint32Array(size + 1);
  const across = new Uint32Array(size + 1);
  // Positions come in order of document.
  const lastIn = new Uint32Array(size + 1);
  for (let position = 0; position < runs.length; position += 1) {
    const run = runs[position] ?? 0;
    if (run === 0) continue;
    if (frequencies[run] === 0) firsts[run] = position;
    frequencies[run] = (frequencies[run] ?? 0) + 1;
    if ((nextSentences[position] ?? 0) < position + length) across[run] = (across[run] ?? 0) + 1;
    const document = documents[position] ?? 0;
    if (lastIn[run] === document) continue;
    lastIn[run] = document;
    meetings[run] = (meetings[run] ?? 0) + 1;
  }
  return { frequencies, meetings, firsts, across };
}

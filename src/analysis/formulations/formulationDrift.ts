// Wording drift: meeting by meeting, the passage that is most like one of the meeting before, to be compared word by word.
import type { Corpus } from '../../corpus/corpus';
import { locateAll } from '../../corpus/counter/locations';
import { type Spans, unionSpans } from '../../corpus/counter/spans';
import { lastAtMost, type TermIds, type TokenIndex } from '../../corpus/counter/tokenIndex';
import type { Formulation } from '../../corpus/facts';
import type { Subset } from '../../corpus/subcorpus/subset';
import { findVariants } from '../../corpus/wordings';

/** Occurrences of one meeting that are compared; more would cost more than they tell. */
const MOST_COMPARED = 24;

interface DriftSpan {
  readonly start: number;
  readonly end: number;
}

/** A meeting that uses the formulation. */
interface DriftStep {
  /** Index of the document. */
  readonly document: number;
  /** Occurrences of each variant, in their order. */
  readonly variants: readonly number[];
  readonly passage: DriftSpan;
  /** The passage of the meeting before that is compared with it; null for the first meeting. */
  readonly before: DriftSpan | null;
}

export interface Drift {
  /** Chosen meetings that use the formulation. */
  readonly total: number;
  /** Those asked for, in order of date. */
  readonly steps: readonly DriftStep[];
}

/**
 * Steps `offset` and those after it, `limit` of them. Of each meeting and the one before it, the pair of passages (an
 * occurrence with `context` tokens to each side in its paragraph) with the most words in common in order; of equal
 * ones the first. The first meeting shows its first passage.
 */
export function findDrift(
  { facts, counter }: Corpus,
  formulation: Formulation,
  subset: Subset,
  context: number,
  offset: number,
  limit: number,
): Drift {
  const variants = findVariants(counter, formulation, facts.language).map((spans) =>
    counter.spansWithin(spans, subset.has),
  );
  const byVariant = variants.map((spans) => counter.countByDocument(spans));
  const groups = groupByDocument(counter.index, unionSpans(variants));
  const steps = groups.slice(offset, offset + limit).map(({ document, spans }, i): DriftStep => {
    const earlier = groups[offset + i - 1];
    const pair = earlier === undefined ? null : nearestPair(counter.index, earlier.spans, spans, context);
    return {
      document,
      variants: byVariant.map((counts) => counts[document] ?? 0),
      passage: pair?.now ?? spans[0] ?? { start: 0, end: 0 },
      before: pair?.before ?? null,
    };
  });
  return { total: groups.length, steps };
}

interface Group {
  readonly document: number;
  readonly spans: readonly DriftSpan[];
}

function groupByDocument(index: TokenIndex, spans: Spans): readonly Group[] {
  const { documents } = locateAll(index, spans.starts);
  const groups: { document: number; spans: DriftSpan[] }[] = [];
  documents.forEach((document, i) => {
    if (groups.at(-1)?.document !== document) groups.push({ document, spans: [] });
    groups.at(-1)?.spans.push({ start: spans.starts[i] ?? 0, end: spans.ends[i] ?? 0 });
  });
  return groups;
}

function nearestPair(
  index: TokenIndex,
  earlier: readonly DriftSpan[],
  later: readonly DriftSpan[],
  context: number,
): { readonly before: DriftSpan; readonly now: DriftSpan } | null {
  let best: { readonly before: DriftSpan; readonly now: DriftSpan; readonly common: number } | null = null;
  const befores = earlier
    .slice(0, MOST_COMPARED)
    .map((span) => [span, windowOf(index, span, context)] as const);
  for (const now of later.slice(0, MOST_COMPARED)) {
    const words = windowOf(index, now, context);
    for (const [before, others] of befores) {
      const common = wordsInCommon(others, words);
      if (common > (best?.common ?? -1)) best = { before, now, common };
    }
  }
  return best;
}

function windowOf(index: TokenIndex, { start, end }: DriftSpan, context: number): TermIds {
  const paragraph = lastAtMost(index.paragraphStarts, start);
  const from = index.paragraphStarts[paragraph] ?? 0;
  const to = (index.paragraphStarts[paragraph + 1] ?? index.stream.length) - 1;
  return index.stream.subarray(Math.max(from, start - context), Math.min(to, end + context));
}

/** Length of the longest common subsequence: a b c d and b x d have 2. */
function wordsInCommon(a: TermIds, b: TermIds): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    b.forEach((other, j) => {
      next[j + 1] = word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

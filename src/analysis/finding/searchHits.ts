// The search hits: the meetings of the subcorpus in which the query holds, with what it counts in each.
import type { Sort } from '../../corpus/choices';
import type { Corpus } from '../../corpus/corpus';
import type { Spans } from '../../corpus/counter/spans';
import { documentStart, lastAtMost, locate, type TokenIndex } from '../../corpus/counter/tokenIndex';
import type { CorpusFacts } from '../../corpus/facts';
import type { Subset } from '../../corpus/subcorpus/subset';
import type { Evaluation } from '../../search/evaluate';
import { listMeetings, type MeetingRow, rowOf } from './meetingList';

export interface HitSentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly occurrences: number;
}

export interface FirstHit extends MeetingRow {
  readonly occurrences: number;
}

export interface SearchHit extends FirstHit {
  /** How many sentences hold an occurrence. */
  readonly sentences: number;
}

export interface SearchHits {
  /** In all hits, not only those given. */
  readonly occurrences: number;
  readonly hits: readonly SearchHit[];
  /** Of each hit, by index. */
  readonly documents: readonly number[];
}

/** The first `limit` hits in the order asked for; `ranked` has their documents by relevance, null for another order. */
export function findHits(
  { facts, counter }: Corpus,
  subset: Subset,
  evaluation: Evaluation,
  sort: Sort,
  ranked: readonly number[] | null,
  limit: number,
): SearchHits {
  const spans = counter.spansWithin(evaluation.spans, subset.has);
  const documents = ranked ?? inOrder(facts, subset, sort, limit);
  const hits = documents.flatMap((d): readonly SearchHit[] => {
    const document = facts.documents[d];
    if (document === undefined) return [];
    const sentences = sentencesWith(counter.index, spans, d);
    const occurrences = sentences.reduce((sum, one) => sum + one.occurrences, 0);
    return [{ ...rowOf(facts, document), occurrences, sentences: sentences.length }];
  });
  return { occurrences: spans.starts.length, hits, documents };
}

/** The same before positions are known: `counts` are the occurrences in each document, by index. */
export function findFirstHits(
  facts: CorpusFacts,
  subset: Subset,
  counts: Uint32Array,
  sort: Sort,
  ranked: readonly number[] | null,
  limit: number,
): { readonly occurrences: number; readonly hits: readonly FirstHit[] } {
  const documents = ranked ?? inOrder(facts, subset, sort, limit);
  const hits = documents.flatMap((d): readonly FirstHit[] => {
    const document = facts.documents[d];
    return document === undefined ? [] : [{ ...rowOf(facts, document), occurrences: counts[d] ?? 0 }];
  });
  const occurrences = counts.reduce((sum, count, d) => sum + (subset.has[d] === 1 ? count : 0), 0);
  return { occurrences, hits };
}

function inOrder(facts: CorpusFacts, subset: Subset, sort: Sort, limit: number): readonly number[] {
  const numbers = new Map(facts.documents.map(({ id }, d) => [id, d]));
  return listMeetings(facts, subset, sort, limit).map(({ id }) => numbers.get(id) ?? -1);
}

/** The sentences of a document that hold one of the spans, in order. */
export function sentencesWith(
  index: TokenIndex,
  { starts }: Spans,
  document: number,
): readonly HitSentence[] {
  const end = documentStart(index, document + 1);
  const sentences: HitSentence[] = [];
  for (let i = lastAtMost(starts, documentStart(index, document) - 1) + 1; i < starts.length; i += 1) {
    const start = starts[i] ?? end;
    if (start >= end) break;
    const { paragraph, sentence } = locate(index, start);
    const last = sentences.at(-1);
    if (last?.paragraph === paragraph && last.sentence === sentence) {
      sentences[sentences.length - 1] = { paragraph, sentence, occurrences: last.occurrences + 1 };
    } else {
      sentences.push({ paragraph, sentence, occurrences: 1 });
    }
  }
  return sentences;
}

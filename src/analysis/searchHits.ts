// The search hits: the meetings of the subcorpus in which the query holds, with what it counts in each.
import type { Sort } from '../corpus/choices';
import type { Corpus } from '../corpus/corpus';
import type { Subset } from '../corpus/subset';
import { locate } from '../corpus/tokenIndex';
import type { Evaluation } from '../search/evaluate';
import { listMeetings, type MeetingRow } from './meetingList';

interface HitSentence {
  readonly paragraph: number;
  readonly sentence: number;
  readonly occurrences: number;
}

export interface SearchHit extends MeetingRow {
  readonly shard: number;
  readonly occurrences: number;
  /** Sentences that hold an occurrence, in order. */
  readonly sentences: readonly HitSentence[];
}

/** Hits in the order asked for; relevance is the order of `ranked` (ids, best first). */
export function findHits(
  { facts, counter }: Corpus,
  subset: Subset,
  evaluation: Evaluation,
  sort: Sort,
  ranked: readonly string[],
): readonly SearchHit[] {
  const sentences = new Map<string, Map<string, HitSentence>>();
  for (const start of evaluation.spans.starts) {
    const { document, paragraph, sentence } = locate(counter.index, start);
    const id = facts.documents[document]?.id;
    if (id === undefined || subset.has[document] !== 1) continue;
    const found = sentences.get(id) ?? new Map<string, HitSentence>();
    sentences.set(id, found);
    const key = `${paragraph}.${sentence}`;
    found.set(key, { paragraph, sentence, occurrences: (found.get(key)?.occurrences ?? 0) + 1 });
  }
  const shards = new Map(facts.documents.map(({ id, shard }) => [id, shard]));
  const hits = listMeetings(facts, subset, sort).map((row): SearchHit => {
    const found = [...(sentences.get(row.id)?.values() ?? [])];
    return {
      ...row,
      shard: shards.get(row.id) ?? 0,
      occurrences: found.reduce((sum, { occurrences }) => sum + occurrences, 0),
      sentences: found,
    };
  });
  if (sort !== 'relevance') return hits;
  const rank = new Map(ranked.map((id, i) => [id, i]));
  return hits.sort((a, b) => (rank.get(a.id) ?? ranked.length) - (rank.get(b.id) ?? ranked.length));
}

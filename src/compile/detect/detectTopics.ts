// The topics of each document: those that at least one in ten of its sentences touches.

import type { Counter } from '../../corpus/counter/counter';
import { documentAt, lastAtMost, type TokenIndex } from '../../corpus/counter/tokenIndex';
import type { Topic } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { findTopic } from '../../corpus/wordings';

/** Share of its sentences, in per cent, from which on a document has a topic. */
const ENOUGH_PERCENT = 10;

/** For each document the slugs of its topics, in the order of the list. */
export function detectTopics(
  counter: Counter,
  topics: readonly Topic[],
  language: Language,
): readonly (readonly string[])[] {
  const { index } = counter;
  const sentences = countSentences(index);
  const found: string[][] = Array.from(sentences, () => []);
  for (const topic of topics) {
    const counts = new Map<number, number>();
    let sentence = -1;
    for (const start of findTopic(counter, topic, language).starts) {
      const before = sentence;
      sentence = lastAtMost(index.sentenceStarts, start);
      if (sentence === before) continue;
      const document = documentAt(index, start);
      counts.set(document, (counts.get(document) ?? 0) + 1);
    }
    for (const [document, count] of counts) {
      if (count * 100 >= (sentences[document] ?? 0) * ENOUGH_PERCENT) found[document]?.push(topic.slug);
    }
  }
  return found;
}

function countSentences({ documentParagraphs, paragraphSentences }: TokenIndex): Uint32Array {
  const firsts = documentParagraphs.map((paragraph) => paragraphSentences[paragraph] ?? 0);
  return firsts.subarray(0, -1).map((first, document) => (firsts[document + 1] ?? 0) - first);
}

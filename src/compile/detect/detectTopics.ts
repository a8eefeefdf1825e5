// The topics of each document: those that at least one in ten of its sentences touches.

import type { Counter } from '../../corpus/counter/counter';
import { documentCount, documentStart, type TokenIndex } from '../../corpus/counter/tokenIndex';
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
  const documents = documentCount(index);
  const sentences = countSentences(index);
  const found: string[][] = Array.from({ length: documents }, () => []);
  for (const topic of topics) {
    const counts = new Uint32Array(documents);
    let sentence = -1;
    let document = 0;
    for (const start of findTopic(counter, topic, language).starts) {
      const before = sentence;
      while ((index.sentenceStarts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
      if (sentence === before) continue;
      while (document + 1 < documents && documentStart(index, document + 1) <= start) document += 1;
      counts[document] = (counts[document] ?? 0) + 1;
    }
    found.forEach((slugs, document) => {
      if ((counts[document] ?? 0) * 100 >= (sentences[document] ?? 0) * ENOUGH_PERCENT)
        slugs.push(topic.slug);
    });
  }
  return found;
}

function countSentences({ documentParagraphs, paragraphSentences }: TokenIndex): Uint32Array {
  const firsts = documentParagraphs.map((paragraph) => paragraphSentences[paragraph] ?? 0);
  return firsts.subarray(0, -1).map((first, document) => (firsts[document + 1] ?? 0) - first);
}

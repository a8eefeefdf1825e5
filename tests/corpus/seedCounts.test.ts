// The figures that the design gives for the five readouts, each counted by hand or by another tool.

import { describe, expect, it } from 'vitest';
import { phraseOf } from '../../src/corpus/counter/counter';
import { documentCount, tokenCount } from '../../src/corpus/counter/tokenIndex';
import { typesOf } from '../../src/corpus/tokenise';
import { findMentions } from '../../src/corpus/wordings';
import { ENGLISH } from '../support/languages';
import { readSeeds, seedCorpus } from '../support/seeds';
import { slowFind, slowTokens } from '../support/slowCount';

const { facts, counter } = seedCorpus();
const texts = readSeeds().map(({ paragraphs }) => paragraphs);

describe('the five seeds', () => {
  it('have 4,540 tokens of 960 types', () => {
    const { index } = counter;
    const tokens = Array.from({ length: documentCount(index) }, (_, d) => tokenCount(index, d));
    expect(tokens).toEqual([946, 725, 1392, 1068, 409]);
    expect(index.types.length - 1).toBe(960);
    expect(new Set(texts.flat().flatMap(slowTokens)).size).toBe(960);
  });

  it.each([
    ['new breakthroughs', 17],
    ['three-year action', 14],
    ['Three year  Action', 14],
    ['comprehensive revitalization', 20],
    ['reform', 13],
    ['reforms', 6],
    ['Xi Jinping', 28],
    ['new development pattern', 9],
  ])('have “%s” %i times', (words, times) => {
    expect(counter.occurrences(phraseOf(typesOf(words, ENGLISH))).starts).toHaveLength(times);
    expect(slowFind(texts, words)).toHaveLength(times);
  });

  it('name Xi Jinping 7, 3, 6, 6 and 6 times, Hao Peng 3 times in all', () => {
    const [xi, hao] = findMentions(counter, facts.people, ENGLISH).map((spans) => [
      ...counter.countByDocument(spans),
    ]);
    expect(xi).toEqual([7, 3, 6, 6, 6]);
    expect(hao?.reduce((sum, count) => sum + count, 0)).toBe(3);
  });
});

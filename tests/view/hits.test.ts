import { describe, expect, it } from 'vitest';
import { cutCells, placeHits, stepHit } from '../../src/view/hits';

const PARAGRAPHS = [
  {
    text: '0123456789',
    sentences: [
      { sentence: 1, start: 0, end: 4 },
      { sentence: 2, start: 4, end: 10 },
    ],
  },
  { text: 'x'.repeat(30), sentences: [{ sentence: 1, start: 0, end: 30 }] },
];

describe('hits', () => {
  it('are in order, each in the sentence in which it starts and as deep as its characters', () => {
    const hits = placeHits(PARAGRAPHS, [
      { paragraph: 2, start: 10, end: 12 },
      { paragraph: 1, start: 4, end: 6 },
      { paragraph: 1, start: 3, end: 9 },
      { paragraph: 1, start: 3, end: 5 },
    ]);
    expect(
      hits.map(({ paragraph, sentence, start, end, depth }) => [paragraph, sentence, start, end, depth]),
    ).toEqual([
      [1, 1, 3, 5, 0.075],
      [1, 1, 3, 9, 0.075],
      [1, 2, 4, 6, 0.1],
      [2, 1, 10, 12, 0.5],
    ]);
    expect(cutCells(hits, 4)).toEqual([[0, 1, 2], [], [3], []]);
    expect(cutCells([], 2)).toEqual([[], []]);
  });

  const hits = [
    { paragraph: 2, sentence: 1 },
    { paragraph: 2, sentence: 3 },
    { paragraph: 4, sentence: 1 },
  ];

  it('are stepped through round the ends', () => {
    expect([0, 1, 2].map((current) => stepHit(hits, current, 1, null))).toEqual([1, 2, 0]);
    expect([0, 1, 2].map((current) => stepHit(hits, current, -1, null))).toEqual([2, 0, 1]);
    expect(stepHit([], null, 1, null)).toBeNull();
  });

  it('begin at the passage that the address points at', () => {
    const from = (paragraph: number, sentence: number) => ({ paragraph, sentence });
    expect([stepHit(hits, null, 1, null), stepHit(hits, null, -1, null)]).toEqual([0, 2]);
    expect([stepHit(hits, null, 1, from(2, 2)), stepHit(hits, null, -1, from(2, 2))]).toEqual([1, 0]);
    expect([stepHit(hits, null, 1, from(2, 3)), stepHit(hits, null, -1, from(2, 3))]).toEqual([1, 0]);
    expect([stepHit(hits, null, 1, from(1, 1)), stepHit(hits, null, -1, from(1, 1))]).toEqual([0, 2]);
    expect([stepHit(hits, null, 1, from(9, 1)), stepHit(hits, null, -1, from(9, 1))]).toEqual([0, 2]);
  });
});

import { describe, expect, it } from 'vitest';
import { countEdits, orderByNearness } from '../../src/search/nearness';

describe('the edits between two words', () => {
  it.each([
    ['reform', 'reform', 0],
    ['refrom', 'reform', 2],
    ['revitalisation', 'revitalization', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%j and %j are %i', (from, to, edits) => {
    expect(countEdits(from, to)).toBe(edits);
    expect(countEdits(to, from)).toBe(edits);
  });
});

describe('near words', () => {
  it('begin with the typed one first, then come by edits, the frequent before the rare, unknown ones never', () => {
    const frequency: Record<string, number> = { reforms: 2, reform: 9, deform: 50, refer: 1 };
    const words = ['refer', 'deform', 'reforms', 'reform', 'nowhere'];
    expect(orderByNearness('refor', words, (word) => frequency[word] ?? 0)).toEqual([
      'reform',
      'reforms',
      'refer',
      'deform',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, editsFrom, orderByNearness } from '../../src/search/nearness';
import { slowEdits } from '../support/slowQuery';

describe('the edits between two words', () => {
  it.each([
    ['reform', 'reform', 0],
    ['refrom', 'reform', 1],
    ['revitalisation', 'revitalization', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%j and %j are %i', (from, to, edits) => {
    expect(countEdits(from, to)).toBe(edits);
    expect(countEdits(to, from)).toBe(edits);
  });

  it('are what trying every way gives, and above a limit only known to be more', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), fc.nat(3), (from, others, most) => {
        const edits = editsFrom(from, most);
        for (const to of others) {
          const slow = slowEdits(from, to);
          expect(countEdits(from, to)).toBe(slow);
          expect(edits(to) <= most ? edits(to) : 'more').toBe(slow <= most ? slow : 'more');
        }
      }),
      { numRuns: 1000 },
    );
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

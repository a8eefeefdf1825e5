// Finding the wordings of a list in a text, against looking for each in turn.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordingFinder } from '../../src/compile/wordingFinder';

const types = (most: number) => fc.array(fc.constantFrom('a', 'b', 'c', "d'e"), { maxLength: most });

describe('the finder of wordings', () => {
  it('finds what stands in the words, in order of its first place', () => {
    const find = createWordingFinder([
      [['study', 'session'], 1],
      [['session'], 2],
      [['work', 'session'], 3],
      [[], 4],
      [['session'], 5],
    ]);
    expect([...find(['a', 'session', 'and', 'a', 'study', 'session'])]).toEqual([2, 5, 1]);
    expect([...find(['study', 'of', 'a', 'sessions'])]).toEqual([]);
  });

  it('finds of any list what a search for each in turn finds', () => {
    fc.assert(
      fc.property(fc.array(types(3), { maxLength: 8 }), types(12), (wordings, text) => {
        const found = createWordingFinder(wordings.map((wording, i) => [wording, i] as const))(text);
        const slow = wordings.flatMap((wording, i) =>
          wording.length > 0 && ` ${text.join(' ')} `.includes(` ${wording.join(' ')} `) ? [i] : [],
        );
        expect([...found].sort((a, b) => a - b)).toEqual(slow);
      }),
      { numRuns: 500 },
    );
  });
});

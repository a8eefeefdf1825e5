import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTokenIndex } from '../../../src/corpus/counter/lexicon';
import { spansNear } from '../../../src/corpus/counter/near';
import { ENGLISH } from '../../support/languages';
import { type Pair, pairsOf, spansOf } from '../../support/spans';

/** Paragraphs of so many tokens, one document. */
function indexOf(lengths: readonly number[]) {
  return buildTokenIndex([lengths.map((length) => ({ text: 'a '.repeat(length), sentences: [0] }))], ENGLISH);
}

describe('spans near others', () => {
  it('are those that a look at every pair finds', () => {
    const lengths = fc.array(fc.nat(8), { minLength: 1, maxLength: 4 });
    const wanted = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 3 })), { maxLength: 10 });
    fc.assert(
      fc.property(
        lengths,
        wanted,
        wanted,
        fc.integer({ min: 1, max: 6 }),
        (paragraphs, some, more, within) => {
          const index = indexOf(paragraphs);
          const words = Array.from(index.stream, (id) => id !== 0);
          const spans = (list: readonly (readonly [number, number])[]): Pair[] =>
            [
              ...new Map(
                list.map(([start, length]) => [`${start}-${length}`, [start, start + length] as const]),
              ).values(),
            ]
              .filter(([start, end]) => end <= words.length && words.slice(start, end).every(Boolean))
              .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const [left, right] = [spans(some), spans(more)];
          const near = left.filter(([start, end]) =>
            right.some(([from, to]) => {
              const [gapFrom, gapTo] = to <= start ? [to, start] : [end, from];
              const between = words.slice(gapFrom, gapTo);
              return gapFrom <= gapTo && between.every(Boolean) && between.length + 1 <= within;
            }),
          );
          expect(pairsOf(spansNear(index, spansOf(left), spansOf(right), within))).toEqual(near);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

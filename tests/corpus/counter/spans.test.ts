import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSpans, spansInRanges, unionSpans } from '../../../src/corpus/counter/spans';
import { type Pair, pairsOf, spansOf } from '../../support/spans';

const inOrder = (a: Pair, b: Pair) => a[0] - b[0] || a[1] - b[1];

const pair = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 4 }))
  .map(([start, length]): Pair => [start, start + length]);

const list = fc
  .uniqueArray(pair, { selector: ([start, end]) => `${start}-${end}`, maxLength: 8 })
  .map((pairs) => [...pairs].sort(inOrder));

const lists = fc.array(list, { maxLength: 4 });

/** Position after position: take the longest span that begins here, of equal ones the first list's, and jump past it. */
function slowLongest(given: readonly (readonly Pair[])[]): Pair[][] {
  const kept: Pair[][] = given.map(() => []);
  let position = 0;
  while (position < 20) {
    let best: { pair: Pair; list: number } | null = null;
    given.forEach((pairs, i) => {
      for (const candidate of pairs) {
        if (candidate[0] === position && (best === null || candidate[1] > best.pair[1]))
          best = { pair: candidate, list: i };
      }
    });
    const taken = best as { pair: Pair; list: number } | null;
    if (taken !== null) kept[taken.list]?.push(taken.pair);
    position = taken === null ? position + 1 : taken.pair[1];
  }
  return kept;
}

describe('the union of spans', () => {
  it('has each span once, in order', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const distinct = new Map(given.flat().map((span) => [span.join(), span]));
        expect(pairsOf(unionSpans(given.map(spansOf)))).toEqual([...distinct.values()].sort(inOrder));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the longest spans', () => {
  it('takes “Xi Jinping” and not “Xi” where both begin together', () => {
    const [short, long] = longestSpans([
      spansOf([
        [0, 1],
        [5, 6],
      ]),
      spansOf([[0, 2]]),
    ]);
    expect([short, long].map((spans) => (spans === undefined ? null : pairsOf(spans)))).toEqual([
      [[5, 6]],
      [[0, 2]],
    ]);
  });

  it('takes what a walk from the left takes', () => {
    fc.assert(
      fc.property(lists, (given) => {
        expect(longestSpans(given.map(spansOf)).map(pairsOf)).toEqual(slowLongest(given));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the longest spans of many lists', () => {
  it('are found in little more work than those of few', () => {
    const workOf = (size: number) => {
      let read = 0;
      const lists = Array.from({ length: size }, (_, i) => ({
        starts: Uint32Array.of(i, i + size),
        get ends() {
          read += 1;
          return Uint32Array.of(i + 1, i + size + 1);
        },
      }));
      expect(longestSpans(lists).every(({ starts }) => starts.length === 2)).toBe(true);
      return read;
    };
    expect(workOf(2000)).toBeLessThan(2.2 * workOf(1000));
  });
});

describe('spans in ranges', () => {
  it('are those that start in one of them', () => {
    const bounds = fc.uniqueArray(fc.nat(16), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), bounds, (pairs, cuts) => {
        const ordered = [...pairs].sort(inOrder);
        const spans = {
          starts: Uint32Array.from(ordered, ([start]) => start),
          ends: Uint32Array.from(ordered, ([, end]) => end),
        };
        const ranges = cuts.flatMap((from, i): (readonly [number, number])[] =>
          i % 2 === 0 && cuts[i + 1] !== undefined ? [[from, cuts[i + 1] ?? from]] : [],
        );
        const found = spansInRanges(spans, ranges);
        const expected = ordered.filter(([start]) =>
          ranges.some(([from, to]) => start >= from && start < to),
        );
        expect([...found.starts].map((start, i) => [start, found.ends[i]])).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

// Equal runs of numbers against runs written out as text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findEqualRuns } from '../../../src/compile/warnings/equalRuns';

it('finds for each run the first that holds the same numbers', () => {
  const list = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(list, fc.array(fc.tuple(fc.nat(30), fc.nat(4)), { maxLength: 25 }), (numbers, given) => {
      const starts = given.map(([start]) => Math.min(start, numbers.length));
      const ends = given.map(([, length], i) => Math.min((starts[i] ?? 0) + length, numbers.length));
      const texts = starts.map((start, i) => numbers.slice(start, ends[i]).join(' '));
      const found = findEqualRuns(Uint32Array.from(numbers), {
        starts: Uint32Array.from(starts),
        ends: Uint32Array.from(ends),
      });
      expect([...found]).toEqual(texts.map((text) => texts.indexOf(text)));
    }),
    { numRuns: 500 },
  );
});

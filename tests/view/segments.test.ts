import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from '../../src/view/segments';

const stretch = fc
  .tuple(fc.nat(12), fc.nat(12))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('segments', () => {
  it('are the stretch end to end, each character under exactly its highlights', () => {
    fc.assert(
      fc.property(stretch, fc.array(stretch, { maxLength: 5 }), (whole, highlights) => {
        const segments = cutSegments(whole, highlights);
        const letters = segments.flatMap(({ start, end, covers }) =>
          Array.from({ length: end - start }, (_, i) => ({ at: start + i, covers })),
        );
        expect(letters).toEqual(
          Array.from({ length: whole.end - whole.start }, (_, i) => {
            const at = whole.start + i;
            return { at, covers: highlights.filter(({ start, end }) => start <= at && at < end) };
          }),
        );
        expect(segments.every(({ start, end }) => start < end)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

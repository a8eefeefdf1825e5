import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSha256 } from '../../src/engine/sha256';

it('is the digest that Node gives, in whatever pieces the bytes arrive', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (pieces) => {
      const hash = createSha256();
      const expected = createHash('sha256');
      for (const piece of pieces) {
        hash.update(piece);
        expected.update(piece);
      }
      expect(hash.digest()).toBe(expected.digest('hex'));
    }),
    { numRuns: 1000 },
  );
});

it('is right for every length around the size of a block, and for a long file', () => {
  for (const length of [...Array.from({ length: 200 }, (_, i) => i), 5_000_003]) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 31);
    const hash = createSha256();
    hash.update(bytes);
    expect(hash.digest(), `${length} bytes`).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

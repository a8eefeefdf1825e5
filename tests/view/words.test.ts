import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatCount } from '../../src/view/words';

it('writes counts as British English does', () => {
  const british = new Intl.NumberFormat('en-GB');
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 16 }), (number, digits) => {
      const count = Number(String(number).slice(0, digits));
      expect(formatCount(count)).toBe(british.format(count));
    }),
  );
  expect([0, 999, 1000, 999_999, 1_000_000, 0.25].map(formatCount)).toEqual([
    '0',
    '999',
    '1,000',
    '999,999',
    '1,000,000',
    '0.25',
  ]);
});

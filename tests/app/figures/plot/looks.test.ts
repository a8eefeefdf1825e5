import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksOf } from '../../../../src/app/figures/plot/looks';

describe('the looks of a few series', () => {
  test('go by their places in the corpus, whatever else is shown', () => {
    expect([...looksOf([3, 0])]).toEqual([
      [0, 0],
      [3, 3],
    ]);
    expect(looksOf([3, 7, 11]).get(3)).toBe(3);
  });

  test('differ where two would share one: the later has the next that is free', () => {
    expect([...looksOf([14, 2, 3])]).toEqual([
      [2, 2],
      [3, 3],
      [14, 4],
    ]);
  });

  test('are all different, up to a dozen', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(500), { maxLength: 12 }), (places) => {
        expect(new Set(looksOf(places).values()).size).toBe(places.length);
      }),
    );
  });
});

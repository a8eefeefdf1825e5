import { describe, expect, it } from 'vitest';
import { formatFragment, parseFragment } from '../../src/view/fragment';

describe('a passage fragment', () => {
  it.each(['#p3s2', 'p3s2', '#p3s2~1a2b3c4d', '#p3s2~1a2b3c4d~the+words'])('is read from %s', (fragment) => {
    expect(parseFragment(fragment)).toEqual({ paragraph: 3, sentence: 2 });
  });

  it.each(['', '#', '#p0s1', '#p1s0', '#p1', '#p01s1', '#p1s2x', '#P1S1', '#p99999999s1'])(
    'is not %j',
    (fragment) => {
      expect(parseFragment(fragment)).toBeNull();
    },
  );

  it('is written as it is read', () => {
    expect(formatFragment({ paragraph: 12, sentence: 1 })).toBe('p12s1');
  });
});

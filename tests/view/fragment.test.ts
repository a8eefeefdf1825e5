import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanWords, formatFragment, formatSentenceAt, parseFragment } from '../../src/view/fragment';

const place = fc.record({
  paragraph: fc.integer({ min: 1, max: 9_999_999 }),
  sentence: fc.integer({ min: 1, max: 9_999_999 }),
});
const hash = fc.nat(0xffffffff).map((number) => number.toString(16).padStart(8, '0'));
const AWKWARD = [
  '~',
  '+',
  '%',
  '%2B',
  '&',
  '#',
  '“',
  '’',
  '(',
  '!',
  '\\',
  'ж',
  '党',
  '𝒳',
  ' ',
  '5% in',
  '\u0000',
];
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...AWKWARD)).map((pieces) => pieces.join('')),
  )
  .map(cleanWords);
const fragment = fc
  .tuple(place, fc.option(fc.record({ hash, words })))
  .map(([at, check]) => ({ ...at, check }));

describe('a passage fragment', () => {
  it('is read with and without a hash, and with the words', () => {
    const at = { paragraph: 3, sentence: 2 };
    expect(parseFragment('#p3s2')).toEqual({ ...at, check: null });
    expect(parseFragment('p3s2')).toEqual({ ...at, check: null });
    expect(parseFragment('#p3s2~1a2b3c4d')).toEqual({ ...at, check: { hash: '1a2b3c4d', words: null } });
    expect(parseFragment('#p3s2~1a2b3c4d~the+first%2C%20%7E%2B~words')).toEqual({
      ...at,
      check: { hash: '1a2b3c4d', words: 'the first, ~+~words' },
    });
  });

  it.each(
    [
      ['', '#', '#p0s1', '#p1s0', '#p1', '#p01s1', '#p1s2x', '#P1S1', '#p99999999s1', '# p1s1'],
      ['#p1s2~', '#p1s2~1a2b3c4', '#p1s2~1A2B3C4D', '#p1s2~1a2b3c4dd', '#p1s2~the words', '#p1s2+1a2b3c4d'],
    ].flat(),
  )('is not %j', (junk) => {
    expect(parseFragment(junk)).toBeNull();
  });

  it('keeps its hash where the words are cut in the middle of a character, or too long to compare', () => {
    const check = { hash: '1a2b3c4d', words: null };
    expect(parseFragment('#p1s1~1a2b3c4d~')?.check).toEqual(check);
    expect(parseFragment('#p1s1~1a2b3c4d~%E5%85')?.check).toEqual(check);
    expect(parseFragment(`#p1s1~1a2b3c4d~${'a'.repeat(8001)}`)?.check).toEqual(check);
  });

  it('is written as the design says', () => {
    const at = { paragraph: 12, sentence: 1 };
    expect(formatSentenceAt(at)).toBe('p12s1');
    expect(formatFragment({ ...at, check: null })).toBe('p12s1');
    expect(formatFragment({ ...at, check: { hash: '0000000f', words: null } })).toBe('p12s1~0000000f');
    expect(formatFragment({ ...at, check: { hash: '0000000f', words: ' “a”  (b)! ' } })).toBe(
      'p12s1~0000000f~%E2%80%9Ca%E2%80%9D+%28b%29%21',
    );
  });

  it('gives back what was written, and has only characters that survive chat programs', () => {
    fc.assert(
      fc.property(fragment, (given) => {
        const written = formatFragment(given);
        expect(parseFragment(written)).toEqual(given);
        expect(parseFragment(`#${written}`)).toEqual(given);
        expect(written).toMatch(/^([A-Za-z0-9\-_.~+]|%[0-9A-F]{2})+$/);
      }),
      { numRuns: 2000 },
    );
  });

  // The router hands out the fragment decoded, but for %25, %5C and what has a meaning in addresses.
  it('is read the same once the router has decoded it', () => {
    fc.assert(
      fc.property(fragment, (given) => {
        const decoded = formatFragment(given)
          .split(/(%25|%5C)/)
          .map((part) => (part === '%25' || part === '%5C' ? part : decodeURI(part)))
          .join('');
        expect(parseFragment(decoded)).toEqual(given);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any text is null or has one canonical form', () => {
    const near = fc
      .tuple(place, fc.string({ unit: 'binary' }))
      .map(([at, rest]) => `#${formatSentenceAt(at)}${rest}`);
    const hashed = fc
      .tuple(place, hash, fc.string({ unit: 'binary' }))
      .map(([at, own, rest]) => `#${formatSentenceAt(at)}~${own}~${rest}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near, hashed), (text) => {
        const read = parseFragment(text);
        if (read !== null) expect(parseFragment(formatFragment(read))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});

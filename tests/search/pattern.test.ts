import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf, readPatterns } from '../../src/search/pattern';
import { CHINESE, ENGLISH } from '../support/languages';

describe('a wildcard', () => {
  it('matches what a regular expression matches', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '*');
    const pattern = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
    const type = fc
      .array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 9 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(pattern, fc.array(type), (typed, types) => {
        const [read] = readPatterns(typed, ENGLISH);
        if (read === undefined) throw new Error(`${typed} has no word`);
        const regex = new RegExp(`^${typed.replaceAll('*', '.*')}$`, 'u');
        expect(types.filter(matcherOf(read))).toEqual(types.filter((own) => regex.test(own)));
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('takes no time to fail on a long word', () => {
    const [read] = readPatterns(`${'a*'.repeat(500)}b`, ENGLISH);
    expect(read === undefined ? null : matcherOf(read)('a'.repeat(100_000))).toBe(false);
  });
});

describe('the words of a query', () => {
  it('are the tokeniser’s, an asterisk one of their letters', () => {
    expect(readPatterns('Three-y* of *ization * Liaoning’s don’*', ENGLISH)).toEqual([
      { kind: 'word', type: 'three' },
      { kind: 'wildcard', pattern: 'y*' },
      { kind: 'word', type: 'of' },
      { kind: 'wildcard', pattern: '*ization' },
      { kind: 'any' },
      { kind: 'word', type: 'liaoning' },
      { kind: 'wildcard', pattern: "don'*" },
    ]);
  });

  it('are single characters where a language has no spaces, an asterisk one of them', () => {
    expect(readPatterns('改*革 5g*', CHINESE)).toEqual([
      { kind: 'word', type: '改' },
      { kind: 'any' },
      { kind: 'word', type: '革' },
      { kind: 'wildcard', pattern: '5g*' },
    ]);
  });
});

// What entries tell of a query of single words is what the positional counter counts.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByEntries, isOfSingleWords } from '../../src/search/countByEntries';
import { evaluateQuery } from '../../src/search/evaluate';
import { parseQuery, type Query } from '../../src/search/query';
import { corpus } from '../support/generated';
import { ENGLISH } from '../support/languages';
import { seedCorpus } from '../support/seeds';
import { askedOf, typedQuery } from '../support/slowQuery';

function read(text: string): Query {
  const parsed = parseQuery(text, ENGLISH);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.fault}`);
  return parsed.query;
}

describe('a query of single words', () => {
  it('holds and counts by entries as it does by positions', () => {
    const asked = askedOf(['a', 'B', 'ab', 'é', '3', 'bo', 'reform', 'nowhere'], ['a*', '*b', 'r*m', 'x*']);
    let single = 0;
    fc.assert(
      fc.property(corpus, asked, ({ counter }, typed) => {
        const query = read(typedQuery(typed));
        if (!isOfSingleWords(query)) {
          expect(() => countByEntries(counter, query)).toThrow(RangeError);
          return;
        }
        single += 1;
        const { matches, spans } = evaluateQuery(counter, query);
        expect(countByEntries(counter, query)).toEqual({
          matches,
          occurrences: counter.countByDocument(spans),
        });
      }),
      { numRuns: 1500 },
    );
    expect(single).toBeGreaterThan(200);
  }, 60_000);

  it.each([
    ['reform', true],
    ['reform*', true],
    ['reform~', true],
    ['reform OR (ecology -peace)', true],
    ['"reform"', true],
    ['"reform and"', false],
    ['three-year', false],
    ['reform NEAR/3 opening', false],
    ['reform "opening up"', false],
    ['reform -"opening up"', false],
  ])('%s asks for single words: %s', (text, single) => {
    expect(isOfSingleWords(read(text))).toBe(single);
  });

  it('counts a word once that is asked for twice', () => {
    const { counter } = seedCorpus();
    const total = (text: string) =>
      countByEntries(counter, read(text)).occurrences.reduce((sum, count) => sum + count, 0);
    // Counted in the five seeds by hand: tests/search/evaluate.test.ts.
    expect([total('reform'), total('reform OR reform'), total('reform*')]).toEqual([13, 13, 19]);
  });
});

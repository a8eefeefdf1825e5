import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuery, parseQuery, parseTerm, phrasesOf, type Query } from '../../src/search/query';

/** The query in brackets: all of [ ], any of ( ). */
function shapeOf(query: Query): string {
  switch (query.kind) {
    case 'phrase':
      return query.types.join('_');
    case 'all':
      return `[${query.of.map(shapeOf).join(' ')}]`;
    case 'any':
      return `(${query.of.map(shapeOf).join(' ')})`;
  }
}

const read = (text: string) => {
  const parsed = parseQuery(text, 'en');
  return parsed.ok ? shapeOf(parsed.query) : parsed.problem;
};

describe('a query', () => {
  it.each([
    ['reform', 'reform'],
    ['new breakthroughs', '[new breakthroughs]'],
    ['"new breakthroughs"', 'new_breakthroughs'],
    ['“New breakthroughs”', 'new_breakthroughs'],
    ['"new breakthroughs', 'new_breakthroughs'],
    ['a "b c', '[a b_c]'],
    ['three-year action', '[three_year action]'],
    ['Liaoning’s', 'liaoning'],
    ['a OR b', '(a b)'],
    ['a OR b c', '[(a b) c]'],
    ['a b OR c', '[a (b c)]'],
    ['a OR b OR c d OR e', '[(a b c) (d e)]'],
    ['"a b" OR c', '(a_b c)'],
    ['a or b', '[a or b]'],
    ['"OR"', 'or'],
    ['a - b', '[a b]'],
    ['"-a NEAR b~"', 'a_near_b'],
    ['three-"year action"', '[three year_action]'],
    ['a , b', '[a b]'],
  ])('%j reads as %s', (text, shape) => {
    expect(read(text)).toBe(shape);
  });

  it.each([
    ['', 0, 'there is no word in it'],
    [' … "" ', 0, 'there is no word in it'],
    ['OR a', 0, 'OR needs a word or a phrase on either side'],
    ['a OR', 2, 'OR needs a word or a phrase on either side'],
    ['a OR OR b', 5, 'OR needs a word or a phrase on either side'],
    ['a OR ""', 2, 'OR needs a word or a phrase on either side'],
    ['new reform*', 10, 'cannot read wildcards'],
    ['"new * pattern"', 5, 'cannot read wildcards'],
    ['a (b', 2, 'cannot read parentheses'],
    ['x "(two OR both) b"', 3, 'cannot read parentheses'],
    ['a -b', 2, 'cannot read exclusion'],
    ['a -"b c"', 2, 'cannot read exclusion'],
    ['-“b”', 0, 'cannot read exclusion'],
    ['revitalisaton~', 13, 'cannot read fuzzy'],
    ['a NEAR/5 b', 2, 'cannot read NEAR'],
    ['a NEAR b', 2, 'cannot read NEAR'],
    ['a NEAR/x b', 2, 'cannot read NEAR'],
  ])('%j is refused at %i', (text, at, message) => {
    expect(read(text)).toEqual({ at, message: expect.stringContaining(message) });
  });

  it('never throws, points into the text, and has no phrase without words', () => {
    const piece = fc.constantFrom(
      'OR',
      '"',
      '“',
      '-',
      '*',
      '(',
      'NEAR/3',
      'a',
      "b's",
      ' ',
      ' ',
      '~',
      '’',
      '\ud800',
    );
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(junk, (text) => {
        for (const parsed of [parseQuery(text, 'en'), parseTerm(text, 'en')]) {
          if (!parsed.ok) {
            expect(parsed.problem.at >= 0 && parsed.problem.at <= text.length).toBe(true);
            continue;
          }
          expect(phrasesOf(parsed.query).every(({ types }) => types.length > 0)).toBe(true);
          expect(describeQuery(parsed.query)).not.toBe('');
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a term', () => {
  const term = (text: string) => {
    const parsed = parseTerm(text, 'en');
    return parsed.ok ? shapeOf(parsed.query) : parsed.problem;
  };

  it.each([
    ['new breakthroughs', 'new_breakthroughs'],
    ['"new breakthroughs"', 'new_breakthroughs'],
    ['three-year action OR reform', '(three_year_action reform)'],
    ['now or never', 'now_or_never'],
  ])('%j reads as %s', (text, shape) => {
    expect(term(text)).toBe(shape);
  });

  it.each([
    ['', 0, 'there is no word in it'],
    ['a OR …', 5, 'there is no word in it'],
    ['refor*', 5, 'cannot read wildcards'],
    ['a OR b*', 6, 'cannot read wildcards'],
    ['(two OR both) b', 0, 'cannot read parentheses'],
    ['OR a', 0, 'OR needs'],
    ['a OR', 1, 'OR needs'],
    ['a OR OR b', 5, 'OR needs'],
  ])('%j is refused at %i', (text, at, message) => {
    expect(term(text)).toEqual({ at, message: expect.stringContaining(message) });
  });
});

describe('a query in words', () => {
  it.each([
    ['reform', '“reform”'],
    ['" new breakthroughs "', 'the phrase “new breakthroughs”'],
    ['a b', '“a” and “b”'],
    ['a OR "b c"', '“a” or the phrase “b c”'],
    ['a b OR c', '“a” and either “b” or “c”'],
  ])('of %j is %s', (text, words) => {
    const parsed = parseQuery(text, 'en');
    expect(parsed.ok ? describeQuery(parsed.query) : null).toBe(words);
  });
});

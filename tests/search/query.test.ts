import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery } from '../../src/search/format';
import type { Pattern } from '../../src/search/pattern';
import type { QueryProblem } from '../../src/search/problem';
import { parseQuery, parseTerm, type Query } from '../../src/search/query';
import { describeFault, describeQuery } from '../../src/view/describe/query';
import { ENGLISH } from '../support/languages';
import { askedOf, typedQuery } from '../support/slowQuery';

/** The query in brackets: all of [ ], any of ( ), the ways of a phrase { }, the patterns of a place < >. */
function shapeOf(query: Query): string {
  switch (query.kind) {
    case 'phrase': {
      const ways = query.ways.map((way) =>
        way
          .map((slot) =>
            slot.length === 1 ? slot.map(shapeOfPattern).join('') : `<${slot.map(shapeOfPattern).join(' ')}>`,
          )
          .join('_'),
      );
      return ways.length === 1 ? ways.join('') : `{${ways.join(' ')}}`;
    }
    case 'near':
      return `near${query.within}[${shapeOf(query.left)} ${shapeOf(query.right)}]`;
    case 'all':
      return `[${query.of.map(shapeOf).join(' ')}]`;
    case 'any':
      return `(${query.of.map(shapeOf).join(' ')})`;
    case 'not':
      return `-${shapeOf(query.of)}`;
  }
}

function shapeOfPattern(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'word':
      return pattern.type;
    case 'wildcard':
      return pattern.pattern;
    case 'fuzzy':
      return `${pattern.type}~`;
    case 'any':
      return '*';
  }
}

const told = (problem: QueryProblem) => ({ at: problem.at, message: describeFault(problem) });

const read = (text: string) => {
  const parsed = parseQuery(text, ENGLISH);
  return parsed.ok ? shapeOf(parsed.query) : told(parsed.problem);
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
    ['a -b', '[a -b]'],
    ['-b a', '[-b a]'],
    ['a -"b c"', '[a -b_c]'],
    ['a -“b c”', '[a -b_c]'],
    ['a -(b OR c)', '[a -(b c)]'],
    ['a -(b c)', '[a -[b c]]'],
    ['a -(b -c)', '[a -[b -c]]'],
    ['a -b*', '[a -b*]'],
    ['a -*b', '[a -*b]'],
    ['"a"-b', '[a -b]'],
    ['a --b', '[a b]'],
    ['(a b) OR c', '([a b] c)'],
    ['((a)) ((b c))', '[a b c]'],
    ['a OR (b OR c)', '(a b c)'],
    ['(a OR b) c', '[(a b) c]'],
    ['reform(s)', '[reform s]'],
    ['REFORM*', 'reform*'],
    ['*ization', '*ization'],
    ['re*tion', 're*tion'],
    ['**reform**', '*reform*'],
    ['three-y*', 'three_y*'],
    ['reform*’s', 'reform*'],
    ['"new * pattern"', 'new_*_pattern'],
    ['"new dev* pattern"', 'new_dev*_pattern'],
    ['“new * pattern', 'new_*_pattern'],
    ['"(two OR both) establish*"', '<two both>_establish*'],
    ['"a (b OR c d) e"', '{a_b_e a_c_d_e}'],
    ['"(a b OR c OR d)"', '{<c d> a_b}'],
    ['"(a (b OR c) OR d e) f"', '{a_<b c>_f d_e_f}'],
    ['"(a) (b c)"', 'a_b_c'],
    ['"a OR b"', 'a_or_b'],
    ['"(a OR *) b"', '<a *>_b'],
    ['a NEAR/3 b', 'near3[a b]'],
    ['a NEAR b', 'near5[a b]'],
    ['a near b', '[a near b]'],
    ['x a NEAR/3 b y', '[x near3[a b] y]'],
    ['x OR a NEAR/3 b', '(x near3[a b])'],
    ['"a b" NEAR/3 c*', 'near3[a_b c*]'],
    ['(a OR "b c") NEAR/12 (d OR e)', 'near12[(a b_c) (d e)]'],
    ['(a NEAR/3 b) NEAR c', 'near5[near3[a b] c]'],
    ['x -(a NEAR/3 b)', '[x -near3[a b]]'],
    ['a AND b', '[a b]'],
    ['a AND b c AND "d e"', '[a b c d_e]'],
    ['(a)AND(b)', '[a b]'],
    ['a and b', '[a and b]'],
    ['a And not b', '[a and not b]'],
    ['"LAW AND ORDER"', 'law_and_order'],
    ['a NOT b', '[a -b]'],
    ['NOT b a', '[-b a]'],
    ['a AND NOT b', '[a -b]'],
    ['a NOT (b OR c)', '[a -(b c)]'],
    ['a NOT "b c" -d', '[a -b_c -d]'],
    ['(a AND b) OR c', '([a b] c)'],
    ['a AND (b OR c)', '[a (b c)]'],
    ['a AND b NEAR/2 c', '[a near2[b c]]'],
    ['ANDROID NOTE ORDER', '[android note order]'],
    ['„a b“', 'a_b'],
    ['„a b”', 'a_b'],
    ['„a b"', 'a_b'],
    ['”a b” c', '[a_b c]'],
    ['« a b » c', '[a_b c]'],
    ['»a b« c', '[a_b c]'],
    ['»a b» c', '[a_b c]'],
    ['‹a b› OR c', '(a_b c)'],
    ['a -«b c»', '[a -b_c]'],
    ['a NOT ‘b c’', '[a -b_c]'],
    ['「a b」c', '[a_b c]'],
    ['『a b』 「c d', '[a_b c_d]'],
    ['＂a b＂ 〝c d〞', '[a_b c_d]'],
    ['«a “b” c» d', '[a_b_c d]'],
    ['‘a b’ c', '[a_b c]'],
    ['‚a b‘ c', '[a_b c]'],
    ['’a b’ c', '[a_b c]'],
    ["'a b' c", '[a_b c]'],
    ['a ‘b c', '[a b_c]'],
    ['a ’b c', '[a b c]'],
    ['‘a * b’ c', '[a_*_b c]'],
    ['‘(a OR b) c’ d', '[<a b>_c d]'],
    ['don’t say', "[don't say]"],
    ['workers’ rights, voters’ rights', '[workers rights voters rights]'],
    ['Liaoning’s ‘new roads’', '[liaoning new_roads]'],
    ['the ‘workers’ rights’ law', '[the workers_rights law]'],
    ['‘don’t go’ now', "[don't_go now]"],
    ['‘new roads’ OR workers’', '(new_roads workers)'],
    ['‘new roads’ ‘old rules’', '[new_roads old_rules]'],
    ["'tis the workers' day", '[tis the workers day]'],
    ['‘改革’开放', '[改_革 开_放]'],
    ['Revitalisaton~ a', '[revitalisaton~ a]'],
    ['-a~ b', '[-a~ b]'],
    ['"b~ c"', 'b_c'],
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
    ['x (a OR)', 5, 'OR needs a word or a phrase on either side'],
    ['x (OR a)', 3, 'OR needs a word or a phrase on either side'],
    ['-a', 0, 'it needs something to find'],
    ['-a -"b c"', 0, 'it needs something to find'],
    ['a (-b)', 3, 'it needs something to find'],
    ['a -(-b)', 4, 'it needs something to find'],
    ['a OR -b', 5, 'OR needs something to find'],
    ['a -""', 2, 'no word to exclude'],
    ['a (b', 2, 'never closed'],
    ['a (', 2, 'never closed'],
    ['("a b', 0, 'never closed'],
    ['a) b', 1, 'never opened'],
    [')', 0, 'never opened'],
    ['a ()', 2, 'no word in these parentheses'],
    ['a (…)', 2, 'no word in these parentheses'],
    ['*', 0, 'stands for any one word'],
    ['a * b', 2, 'stands for any one word'],
    ['a " * "', 4, 'stands for any one word'],
    ['"(a OR *)"', 7, 'stands for any one word'],
    ['x "(two b"', 3, 'never closed'],
    ['x "a) b"', 4, 'never opened'],
    ['x "() b"', 3, 'no word in these parentheses'],
    ['x "(a OR) b"', 6, 'OR needs'],
    ['x "(OR a) b"', 4, 'OR needs'],
    ['a ~', 2, '~ stands at the end of a word'],
    ['a ~b', 2, '~ stands at the end of a word'],
    ['a b~2', 3, '~ stands at the end of a word'],
    ['"a b"~', 5, 'words near each other are asked for with NEAR, as in a NEAR/5 b'],
    ['x „a b“~5', 7, 'words near each other are asked for with NEAR'],
    ['AND a', 0, 'AND needs a word or a phrase on either side'],
    ['a AND', 2, 'AND needs'],
    ['a AND AND b', 2, 'AND needs'],
    ['a AND …', 2, 'AND needs'],
    ['a AND OR b', 2, 'AND needs'],
    ['a OR AND b', 2, 'OR needs a word or a phrase on either side'],
    ['x (AND a)', 3, 'AND needs'],
    ['x (a AND) b', 5, 'AND needs'],
    ['a NEAR AND b', 2, 'NEAR needs'],
    ['a AND b OR c', 8, 'need parentheses'],
    ['a OR b AND c', 7, 'need parentheses'],
    ['x (a OR b c AND d)', 12, 'need parentheses'],
    ['NOT a', 0, 'it needs something to find'],
    ['a NOT', 2, 'no word to exclude'],
    ['a NOT …', 2, 'no word to exclude'],
    ['(a NOT) b', 3, 'no word to exclude'],
    ['a NOT OR b', 2, 'no word to exclude'],
    ['a NOT AND b', 2, 'no word to exclude'],
    ['a NOT NEAR b', 2, 'no word to exclude'],
    ['a NOT -b', 6, 'excluded twice'],
    ['a NOT NOT b', 6, 'excluded twice'],
    ['a OR NOT b', 5, 'OR needs something to find'],
    ['three-yaer~', 10, '~ goes with one word'],
    ['refor*~', 6, 'a word takes * or ~, not both'],
    ['NEAR b', 0, 'NEAR needs'],
    ['a NEAR', 2, 'NEAR needs'],
    ['(a NEAR/2) b', 3, 'NEAR needs'],
    ['a NEAR OR b', 2, 'NEAR needs'],
    ['a NEAR/x b', 2, 'NEAR takes a whole number'],
    ['a NEAR/0 b', 2, 'NEAR takes a whole number'],
    ['a NEAR/ b', 2, 'NEAR takes a whole number'],
    ['a NEAR b NEAR c', 9, 'a second NEAR needs parentheses'],
    ['a NEAR (b c)', 7, 'NEAR needs'],
    ['x -a NEAR b', 2, 'NEAR needs'],
    ['a NEAR -b', 7, 'NEAR needs'],
    ['a "(a b OR c) (a b OR c) (a b OR c) (a b OR c) (a b OR c) (a b OR c) (a b OR c)"', 69, 'more than 64'],
  ])('%j is refused at %i', (text, at, message) => {
    expect(read(text)).toEqual({ at, message: expect.stringContaining(message) });
  });

  it.each(['(', '-(', '"(', 'a NEAR (', 'a OR (', '‘as’ (', "'a (", '’s(’'])(
    'is refused where %j repeats without end',
    (text) => {
      expect(read(text.repeat(20_000))).toEqual({ at: expect.any(Number), message: expect.any(String) });
    },
  );

  it('never throws, points into the text, finds something, and can be written again', () => {
    const piece = fc.constantFrom(
      'OR',
      'AND ',
      'NOT ',
      '"',
      '“',
      '«',
      '‘',
      ' ‘a',
      's’ ',
      '」',
      '-',
      '*',
      '(',
      'NEAR/3',
      'a',
      "b's",
      ')',
      'NEAR',
      '-(',
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
        for (const parsed of [parseQuery(text, ENGLISH), parseTerm(text, ENGLISH)]) {
          if (!parsed.ok) {
            expect(parsed.problem.at >= 0 && parsed.problem.at <= text.length).toBe(true);
            continue;
          }
          expect(isSound(parsed.query)).toBe(true);
          expect(describeQuery(parsed.query)).not.toBe('');
          expect(read(formatQuery(parsed.query))).toBe(shapeOf(parsed.query));
        }
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});

/** Every phrase has words, and whatever passes holds something that is counted. */
function isSound(query: Query): boolean {
  switch (query.kind) {
    case 'phrase':
      return query.ways.length > 0 && query.ways.every((way) => way.length > 0);
    case 'near':
      return [query.left, query.right].every(
        (part) => part.kind !== 'all' && part.kind !== 'not' && isSound(part),
      );
    case 'all':
      return (
        query.of.some((part) => part.kind !== 'not') &&
        query.of.every((part) => part.kind === 'not' || isSound(part))
      );
    case 'any':
      return query.of.every((part) => part.kind !== 'not' && isSound(part));
    case 'not':
      return false;
  }
}

describe('a query written again', () => {
  it('reads as the same query', () => {
    fc.assert(
      fc.property(askedOf(['a', 'B', "c's", 'x-y'], ['a*', '*b', 'c*d']), (asked) => {
        const parsed = parseQuery(typedQuery(asked).replaceAll('x-y~', 'x~'), ENGLISH);
        if (!parsed.ok) throw new Error(parsed.problem.fault);
        expect(read(formatQuery(parsed.query))).toBe(shapeOf(parsed.query));
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});

describe('a term', () => {
  const term = (text: string) => {
    const parsed = parseTerm(text, ENGLISH);
    return parsed.ok ? shapeOf(parsed.query) : told(parsed.problem);
  };

  it.each([
    ['new breakthroughs', 'new_breakthroughs'],
    ['"new breakthroughs"', 'new_breakthroughs'],
    ['three-year action OR reform', '(three_year_action reform)'],
    ['now or never', 'now_or_never'],
    ['“OR b”', 'or_b'],
    ['-a NEAR/2 b', 'a_near_2_b'],
    ['refor*', 'refor*'],
    ['a OR b*', '(a b*)'],
    ['new * pattern', 'new_*_pattern'],
    ['(two OR both) b', '<two both>_b'],
    ['(two OR both) b OR c', '(<two both>_b c)'],
    ['(a OR b c) d', '{a_d b_c_d}'],
    ['LAW AND ORDER', 'law_and_order'],
    ['“Law AND order”', 'law_and_order'],
    ['law and order', 'law_and_order'],
    ['«a b»', 'a_b'],
  ])('%j reads as %s', (text, shape) => {
    expect(term(text)).toBe(shape);
  });

  it.each([
    ['', 0, 'there is no word in it'],
    ['a OR …', 5, 'OR needs'],
    ['*', 0, 'stands for any one word'],
    ['a OR *', 5, 'stands for any one word'],
    ['(two b', 0, 'never closed'],
    ['two) b', 3, 'never opened'],
    ['OR a', 0, 'OR needs'],
    ['a OR', 2, 'OR needs'],
    ['a OR OR b', 5, 'OR needs'],
    ['reform AND security', 7, 'AND and NOT are for the search box'],
    ['reform NOT b', 7, 'AND and NOT are for the search box'],
  ])('%j is refused at %i', (text, at, message) => {
    expect(term(text)).toEqual({ at, message: expect.stringContaining(message) });
  });
});

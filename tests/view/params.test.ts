import { describe, expect, it } from 'vitest';
import { cleanQuery } from '../../src/corpus/cleanQuery';
import { cleanTerm, DEFAULT_PARAMS, PARAM_ROWS, textOfValue } from '../../src/view/params';

describe('the rows of the parameters', () => {
  it('are one for every parameter', () => {
    expect(PARAM_ROWS.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_PARAMS).sort());
  });

  it('turn a value into text, and what is no value into nothing', () => {
    expect([
      textOfValue('a'),
      textOfValue(['a', 'b']),
      textOfValue([17, 5]),
      textOfValue([]),
      textOfValue(3),
    ]).toEqual(['a', 'a~b', '17~5', '', '3']);
    expect([null, undefined, true, {}, [{}], [null], [Symbol('x')]].map(textOfValue)).toEqual(
      Array(7).fill(null),
    );
  });
});

describe('what is typed', () => {
  it('becomes a term that can stand in a list', () => {
    expect(cleanTerm('  new ~ era\n\tnow ')).toBe('new era now');
    expect(cleanTerm(' ~ ')).toBe('');
  });

  it('becomes a query, or none', () => {
    expect(cleanQuery('  "new   era"~ ')).toBe('"new era"~');
    expect(cleanQuery(' \n ')).toBeNull();
  });
});

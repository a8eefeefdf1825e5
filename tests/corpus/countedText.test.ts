import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedTextOf } from '../../src/corpus/countedText';
import { tokenisePattern, typesOf } from '../../src/corpus/tokenise';
import { ENGLISH } from '../support/languages';

describe('what is counted of a wording', () => {
  it.each([
    ['50%', '50', '%'],
    ['$1,000', '1 000', '$,'],
    ['three-year action', 'three-year action', ''],
    ['U.S. policy', 'U S policy', '.'],
    ['AT&T', 'AT T', '&'],
    ['C++', 'C', '+'],
    ['Liaoning’s people', 'Liaoning people', ''],
    ['workers’ rights', 'workers rights', ''],
    ['don’t', 'don’t', ''],
    [' new   breakthroughs ', 'new breakthroughs', ''],
    ['reform*', 'reform*', ''],
    ['new * pattern!', 'new * pattern', '!'],
    ['(two OR both) establish*', '(two OR both) establish*', ''],
    ['a (b OR c d)', 'a (b OR c d)', ''],
    ['“so-called”', 'so-called', ''],
    ['改革、开放', '改革、开放', ''],
    ['改革开放！', '改革开放', '！'],
    ['％', '', '％'],
    ['-', '', ''],
    ['-a-b-', 'a-b', ''],
  ])('%j: %j, without %j', (typed, text, leftOut) => {
    expect(countedTextOf(typed, ENGLISH)).toEqual({ text, leftOut: Array.from(leftOut) });
  });

  it('has the same tokens as what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const { text } = countedTextOf(typed.replace(/['’‘ʼ´`＇]/gu, ''), ENGLISH);
        expect(typesOf(text, ENGLISH)).toEqual(
          typesOf(typed.replace(/['’‘ʼ´`＇]/gu, '').normalize('NFC'), ENGLISH),
        );
        expect(tokenisePattern(text, ENGLISH).length === 0).toBe(text.replace(/[()\s]/g, '') === '');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise, typesOf } from '../../src/corpus/tokenise';
import { text } from '../support/generated';
import { CHINESE, ENGLISH, JAPANESE } from '../support/languages';
import { slowScan } from '../support/slowCount';

describe('the tokeniser', () => {
  it.each([
    ['Liaoning’s three-year action', ['liaoning', 'three', 'year', 'action']],
    [
      "the people's congress, the peoples' congress",
      ['the', 'people', 'congress', 'the', 'peoples', 'congress'],
    ],
    ['O’Brien don’t ’tis', ["o'brien", "don't", 'tis']],
    ['“Five Major Security” (2023), 13th', ['five', 'major', 'security', '2023', '13th']],
    ['ÉCOLE ЖУК', ['école', 'жук']],
    ["rock'n'roll's", ["rock'n'roll"]],
    ["a''b", ['a', 'b']],
    ['', []],
    [' … — “” ', []],
  ])('reads %s', (printed, types) => {
    expect(typesOf(printed, ENGLISH)).toEqual(types);
  });

  it('agrees with a scan letter by letter, offsets too', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (printed) => {
        const tokens = tokenise(printed, ENGLISH);
        expect(tokens.map(({ type, start }) => ({ type, at: start }))).toEqual(slowScan(printed));
        expect(typesOf(printed, ENGLISH)).toEqual(tokens.map(({ type }) => type));
        expect(typesOf(printed, JAPANESE)).toEqual(tokenise(printed, JAPANESE).map(({ type }) => type));
        for (const { type, start, end } of tokens) {
          expect(slowScan(printed.slice(start, end))).toEqual([{ type, at: 0 }]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads Chinese a character at a time, and the rest as elsewhere', () => {
    expect(typesOf('习近平 G20峰会', CHINESE)).toEqual(['习', '近', '平', 'g20', '峰', '会']);
    expect(typesOf('習近平', ENGLISH)).toEqual(['習近平']);
  });
});

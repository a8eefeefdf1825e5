import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/compile/metadata/readCsv';

/** The cells with their lines, or the faults where there are any. */
function read(text: string): unknown {
  const faults: (readonly [number, string, string])[] = [];
  const { records } = readCsv(text, (...fault) => faults.push(fault));
  return faults.length > 0 ? faults : records.map(({ line, cells }) => [line, ...cells]);
}

const cell = fc.oneof(
  fc.constantFrom('', 'a', 'é', ' b ', ',', '"', '""', 'a\nb', '\n', '~', '辽宁, "x"'),
  fc.string({ maxLength: 5 }).map((text) => text.replaceAll('\r', '')),
);

describe('a file of comma-separated values', () => {
  it('gives each record with the line on which it begins', () => {
    expect(read('a,b\n"one\ntwo",2\n\n, ,\nc,"d ""e"", f"')).toEqual([
      [1, 'a', 'b'],
      [2, 'one\ntwo', '2'],
      [6, 'c', 'd "e", f'],
    ]);
  });

  it('keeps an empty cell at the end of a line, and needs no line end after the last', () => {
    expect(read('a,')).toEqual([[1, 'a', '']]);
    expect(read('a\n')).toEqual([[1, 'a']]);
    expect(read('')).toEqual([]);
  });

  it('says where a quotation mark stands that quotes nothing, and goes on after it', () => {
    expect(read('a\n5" gun,b\n"c" d,e')).toEqual([
      [2, 'a cell that holds a quotation mark to stand in quotation marks', '"5\\" gun"'],
      [3, 'a comma or the end of the line after a quoted cell', '"d"'],
    ]);
    expect(read('a\n"b\nc')).toEqual([[2, 'a quotation mark that ends the cell', 'the end of the file']]);
  });

  it('reads back whatever was written by the rules', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        const written = given.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const expected = given.filter((row) => row.join('').trim() !== '');
        const { records, isWhole } = readCsv(written.join('\n'), () => expect.unreachable());
        expect([records.map(({ cells }) => cells), isWhole]).toEqual([expected, true]);
      }),
    );
  });
});

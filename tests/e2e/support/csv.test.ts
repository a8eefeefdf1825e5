// The tests' own CSV reader.
import { describe, expect, it } from 'vitest';
import { parseCsv, parseCsvRecords } from './csv';

describe('parseCsv', () => {
  it('reads cells, quoted cells, and a byte order mark', () => {
    const text = '\uFEFFa,b,c\r\n1,"x, ""y""\r\nz",\r\n,,\r\n';
    expect(parseCsv(text)).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x, "y"\r\nz', ''],
      ['', '', ''],
    ]);
  });

  it('reads a last row with and without a line end, and an empty file', () => {
    expect(parseCsv('a,b\r\n1,2')).toEqual(parseCsv('a,b\r\n1,2\r\n'));
    expect(parseCsv('a,')).toEqual([['a', '']]);
    expect(parseCsv('')).toEqual([]);
  });

  it.each(['a"b\r\n', '"a"b\r\n', '"a\r\n', 'a\nb\r\n'])('refuses %j', (text) => {
    expect(() => parseCsv(text)).toThrow('Not RFC 4180');
  });
});

describe('parseCsvRecords', () => {
  it('names the cells by the header', () => {
    expect(parseCsvRecords('period,count\r\n2023-02,17\r\n')).toEqual([{ period: '2023-02', count: '17' }]);
  });

  it('refuses a row of another length', () => {
    expect(() => parseCsvRecords('a,b\r\n1\r\n')).toThrow('A row of 1 cells under a header of 2');
  });
});

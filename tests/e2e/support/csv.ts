// RFC 4180 read for tests, on its own: it shares nothing with the code that writes the exports.

/** Rows of cells, the first being the header; a byte order mark is dropped, a broken quotation is an error. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '');
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < source.length || row.length > 0) {
    const at = cell.lastIndex;
    const found = cell.exec(source);
    if (found === null) throw new Error(`Not RFC 4180 at character ${at}: ${source.slice(at, at + 20)}`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** The rows after the header, each as column to cell. */
export function parseCsvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== header.length) {
      throw new Error(`A row of ${row.length} cells under a header of ${header.length}: ${row.join(',')}`);
    }
    return Object.fromEntries(header.map((column, i) => [column, row[i] ?? '']));
  });
}

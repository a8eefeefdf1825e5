// CSV as RFC 4180 has it, with the line of each record and every fault. The usual readers (papaparse, csv-parse) take a stray
// quotation mark in silence or stop at the first, and number records, not lines.
import { excerpt } from '../problem';

export interface CsvRecord {
  /** On which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface CsvRecords {
  /** Those whose cells are all empty are left out. */
  readonly records: readonly CsvRecord[];
  /** False where a quotation never ends: what it begins is then missing. */
  readonly isWhole: boolean;
}

export type CsvReport = (line: number, expected: string, found: string) => void;

/** The records of a text whose lines end in line feeds. */
export function readCsv(text: string, report: CsvReport): CsvRecords {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  for (let i = 0; i <= text.length; i += 1) {
    if (text[i] === '"') {
      const end = endOfQuoted(text, i);
      if (end === null) {
        report(line, 'a quotation mark that ends the cell', 'the end of the file');
        return { records, isWhole: false };
      }
      const cell = text.slice(i + 1, end).replaceAll('""', '"');
      const rest = plainAt(text, end + 1);
      const last = line + cell.split('\n').length - 1;
      if (rest.trim() !== '')
        report(last, 'a comma or the end of the line after a quoted cell', excerpt(rest));
      cells.push(cell);
      line = last;
      i = end + 1 + rest.length;
    } else {
      const cell = plainAt(text, i);
      if (cell.includes('"'))
        report(line, 'a cell that holds a quotation mark to stand in quotation marks', excerpt(cell));
      cells.push(cell);
      i += cell.length;
    }
    if (text[i] === ',') continue;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: begun, cells });
    cells = [];
    line += 1;
    begun = line;
  }
  return { records, isWhole: true };
}

/** Where the quotation ends that begins at `start`; null where it never does. */
function endOfQuoted(text: string, start: number): number | null {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end === -1 ? null : end;
}

/** What stands before the next comma or the end of the line. */
function plainAt(text: string, start: number): string {
  const plain = /[^,\n]*/y;
  plain.lastIndex = start;
  return plain.exec(text)?.[0] ?? '';
}

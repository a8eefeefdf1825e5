// metadata.csv from bytes: a row a document, or every problem with its line.
import { decodeFile } from '../decodeText';
import { excerpt, type ProblemList } from '../problem';
import { METADATA_NAME, type SeedFolder } from '../seedFolder';
import { cleanCell, type FurtherColumn, readHeadings } from './headings';
import { type CsvReport, readCsv } from './readCsv';
import { createRowReader, type MetadataRow } from './readRow';

export interface Metadata {
  /** Those that become facets, in the order of the file. */
  readonly columns: readonly FurtherColumn[];
  /** Of a seed's file. */
  readonly rowOf: (file: string) => MetadataRow | undefined;
  /** Whether the date of a file may stand here, but for a problem that has been reported. */
  readonly mayDate: (file: string) => boolean;
}

const NO_METADATA: Metadata = { columns: [], rowOf: () => undefined, mayDate: () => false };
const UNREADABLE: Metadata = { ...NO_METADATA, mayDate: () => true };

export function parseMetadata(folder: SeedFolder, problems: ProblemList): Metadata {
  if (folder.unread.some(({ name }) => name === METADATA_NAME)) return UNREADABLE;
  if (folder.metadata === null) return NO_METADATA;
  const path = `${folder.path}/${METADATA_NAME}`;
  const decoded = decodeFile(folder.metadata);
  if (decoded.state === 'broken') {
    const { line, expected, found } = decoded;
    problems.add({ file: path, line, expected, found });
    return UNREADABLE;
  }
  const report: CsvReport = (line, expected, found) => problems.add({ file: path, line, expected, found });
  const { records, isWhole } = readCsv(decoded.text, report);
  const [head, ...others] = records;
  if (head === undefined) report(1, 'a line of headings, file among them', 'none');
  const headings = head === undefined ? null : readHeadings(head, report);
  if (headings === null) return UNREADABLE;
  const files = new Set([...folder.seeds, ...folder.unread].map(({ name }) => keyOf(name ?? '')));
  const rows = new Map<string, { readonly row: MetadataRow; readonly line: number }>();
  const misdated = new Set<string>();
  const readRow = createRowReader(headings, report);
  for (const { line, cells } of others) {
    if (cells.length !== headings.length) {
      report(line, `${headings.length} cells, as the line of headings has`, String(cells.length));
      for (const cell of cells) misdated.add(keyOf(cleanCell(cell)));
      continue;
    }
    const row = readRow({ line, cells });
    const file = keyOf(row.file);
    const date = cleanCell(cells[headings.indexOf('date')] ?? '');
    if (row.date === null && date !== '') misdated.add(file);
    const before = rows.get(file);
    if (before !== undefined)
      report(line, 'one row a file', `a second one of ${excerpt(row.file)}, after line ${before.line}`);
    else if (files.has(file)) rows.set(file, { row, line });
    else report(line, 'the name of a seed of this folder', excerpt(row.file));
  }
  return {
    columns: headings.flatMap((heading) => (typeof heading === 'string' ? [] : [heading])),
    rowOf: (file) => rows.get(keyOf(file))?.row,
    mayDate: (file) => headings.includes('date') && (!isWhole || misdated.has(keyOf(file))),
  };
}

/** A file's name whichever way its letters are composed. */
function keyOf(file: string): string {
  return file.normalize('NFC');
}

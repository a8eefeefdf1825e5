// The form of every exported file: columns and rows, as CSV and as records.

export type Cell = string | number | null;

export interface ExportTable<Name extends string = string> {
  /** Part of the file's name. */
  readonly name: Name;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What one cell holds of several. */
export function inOneCell(members: readonly string[]): string {
  return members.join('~');
}

/**
 * RFC 4180, UTF-8 with a byte order mark; a text that a spreadsheet would take for a formula gets an apostrophe, and all
 * white space in it is one space.
 */
export function formatCsv({ columns, rows }: ExportTable): string {
  const lines = [columns, ...rows].map((cells) => cells.map(formatCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The rows as records, for JSON: numbers stay numbers, an absent figure is null. */
export function recordsOf({ columns, rows }: ExportTable): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = `${COMPUTED.test(cell) ? "'" : ''}${cell}`.replace(/\s+/gu, ' ');
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet would compute, or skip to find what it would. */
const COMPUTED = /^[=+\-@＝＋－＠\t\r]/;

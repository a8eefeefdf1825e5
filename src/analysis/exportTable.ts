// The exports: columns are a promise to users, cells are the rows' own figures.
import type { FrequencyRow } from './meetingFrequency';
import type { MeetingRow } from './meetingList';
import type { MentionRow } from './speakerMentions';
import type { TrendRow } from './termTrend';

export type Cell = string | number | null;

export interface ExportTable {
  /** Part of the file's name. */
  readonly name: 'meetings' | 'frequency' | 'trends' | 'mentions';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function exportMeetings(rows: readonly MeetingRow[]): ExportTable {
  return {
    name: 'meetings',
    columns: ['id', 'date', 'held_on', 'title', 'kind', 'place', 'presider', 'tokens', 'topics', 'warnings'],
    rows: rows.map((row) => [
      row.id,
      row.date,
      row.heldOn,
      row.title,
      row.kind,
      row.place,
      row.presiders.join('~'),
      row.tokens,
      row.topics.join('~'),
      row.warnings.map(({ code }) => code).join('~'),
    ]),
  };
}

export function exportFrequency(rows: readonly FrequencyRow[]): ExportTable {
  return {
    name: 'frequency',
    columns: ['period', 'group', 'meetings', 'tokens'],
    rows: rows.map(({ period, group, meetings, tokens }) => [period, group, meetings, tokens]),
  };
}

export function exportTrends(rows: readonly TrendRow[]): ExportTable {
  return {
    name: 'trends',
    columns: ['period', 'term', 'count', 'tokens', 'per_10k', 'meetings', 'meetings_with_term', 'share'],
    rows: rows.map((row) => [
      row.period,
      row.term,
      row.count,
      row.tokens,
      row.per10k,
      row.meetings,
      row.meetingsWithTerm,
      row.share,
    ]),
  };
}

export function exportMentions(rows: readonly MentionRow[]): ExportTable {
  return {
    name: 'mentions',
    columns: ['period', 'person', 'mentions', 'meetings', 'presided', 'spoke', 'attended', 'cited'],
    rows: rows.map((row) => [
      row.period,
      row.person,
      row.mentions,
      row.meetings,
      row.presided,
      row.spoke,
      row.attended,
      row.cited,
    ]),
  };
}

/** RFC 4180, UTF-8 with a byte order mark; a text that a spreadsheet would take for a formula gets an apostrophe. */
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
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// The exports: columns are a promise to users, cells are the rows' own figures.
import type { Appearance } from './appearances';
import type { CandidateRow } from './candidates';
import type { CoAppearances } from './coAppearances';
import type { CollocateRow } from './collocates';
import type { ConcordanceLine } from './concordance';
import type { DispersionRow } from './dispersion';
import type { LedgerRow } from './formulationLedger';
import type { PlacesRow } from './formulationPlaces';
import type { CompanionRow, PresiderRow, WordingRow } from './formulationView';
import type { HitsRow } from './hitsOverTime';
import type { FrequencyRow } from './meetingFrequency';
import type { MeetingRow } from './meetingList';
import type { UnknownName } from './nameReview';
import type { NameRow } from './orderOfNames';
import type { PersonFormulations } from './personFormulations';
import type { RoleRow } from './rolesByMeeting';
import type { MentionRow } from './speakerMentions';
import type { TrendRow } from './termTrend';

export type Cell = string | number | null;

export interface ExportTable {
  /** Part of the file's name. */
  readonly name:
    | 'meetings'
    | 'frequency'
    | 'trends'
    | 'mentions'
    | 'concordance'
    | 'collocates'
    | 'dispersion'
    | 'hits-over-time'
    | 'formulations'
    | 'places'
    | 'candidates'
    | 'wordings'
    | 'presiders'
    | 'companions'
    | 'roles'
    | 'order-of-names'
    | 'appearances'
    | 'formulations-of-person'
    | 'appears-with'
    | 'unknown-names';
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

/** `linkOf` gives the address of a line's sentence, absolute in a file that leaves the page. */
export function exportConcordance(
  lines: readonly ConcordanceLine[],
  linkOf: (line: ConcordanceLine) => string,
): ExportTable {
  return {
    name: 'concordance',
    columns: ['id', 'date', 'paragraph', 'sentence', 'left', 'node', 'right', 'link'],
    rows: lines.map((line) => [
      line.id,
      line.date,
      line.paragraph,
      line.sentence,
      line.left,
      line.node,
      line.right,
      linkOf(line),
    ]),
  };
}

export function exportCollocates(rows: readonly CollocateRow[]): ExportTable {
  return {
    name: 'collocates',
    columns: ['collocate', 'observed', 'expected', 'log_dice', 'mi', 'meetings'],
    rows: rows.map((row) => [row.collocate, row.observed, row.expected, row.logDice, row.mi, row.meetings]),
  };
}

/** Positions to six places, which tells any two tokens of a document of a million apart. */
export function exportDispersion(rows: readonly DispersionRow[]): ExportTable {
  return {
    name: 'dispersion',
    columns: ['id', 'date', 'occurrences', 'tokens', 'positions'],
    rows: rows.map((row) => [
      row.id,
      row.date,
      row.occurrences,
      row.tokens,
      Array.from(row.positions, (position) => String(Number(position.toFixed(6)))).join('~'),
    ]),
  };
}

export function exportHitsOverTime(rows: readonly HitsRow[]): ExportTable {
  return {
    name: 'hits-over-time',
    columns: ['period', 'occurrences', 'meetings', 'tokens'],
    rows: rows.map((row) => [row.period, row.occurrences, row.meetings, row.tokens]),
  };
}

export function exportLedger(rows: readonly LedgerRow[]): ExportTable {
  return {
    name: 'formulations',
    columns: [
      'formulation',
      'variants',
      'first_seen',
      'last_seen',
      'occurrences',
      'meetings',
      'share',
      'share_low',
      'share_high',
      'status',
    ],
    rows: rows.map((row) => [
      row.name,
      row.variants.join('~'),
      row.first?.date ?? null,
      row.last?.date ?? null,
      row.occurrences,
      row.meetings,
      row.share,
      row.shareInterval?.low ?? null,
      row.shareInterval?.high ?? null,
      row.status,
    ]),
  };
}

export function exportPlaces(rows: readonly PlacesRow[]): ExportTable {
  return {
    name: 'places',
    columns: ['formulation', 'place', 'first_used', 'days_after_first', 'meetings', 'meetings_held'],
    rows: rows.flatMap(({ name, places }) =>
      places.map((use) => [name, use.place, use.first?.date ?? null, use.days, use.meetings, use.held]),
    ),
  };
}

export function exportCandidates(rows: readonly CandidateRow[]): ExportTable {
  return {
    name: 'candidates',
    columns: ['wording', 'occurrences', 'meetings', 'quoted', 'c_value'],
    rows: rows.map((row) => [row.wording, row.occurrences, row.meetings, row.quoted, row.cValue]),
  };
}

export function exportWordings(rows: readonly WordingRow[]): ExportTable {
  return {
    name: 'wordings',
    columns: ['wording', 'occurrences', 'meetings', 'first_used', 'last_used'],
    rows: rows.map((row) => [
      row.wording,
      row.occurrences,
      row.meetings,
      row.first?.date ?? null,
      row.last?.date ?? null,
    ]),
  };
}

export function exportPresiders(rows: readonly PresiderRow[]): ExportTable {
  return {
    name: 'presiders',
    columns: ['person', 'occurrences', 'meetings', 'presided', 'share', 'share_low', 'share_high'],
    rows: rows.map((row) => [
      row.person,
      row.occurrences,
      row.meetings,
      row.presided,
      row.share,
      row.shareInterval?.low ?? null,
      row.shareInterval?.high ?? null,
    ]),
  };
}

/** `own` is the chosen meetings that use the formulation whose companions they are. */
export function exportCompanions(rows: readonly CompanionRow[], own: number): ExportTable {
  return {
    name: 'companions',
    columns: ['formulation', 'together', 'meetings', 'own_meetings', 'log_dice'],
    rows: rows.map((row) => [row.name, row.together, row.meetings, own, row.logDice]),
  };
}

/** One row a meeting and person with a role there; roles and unlisted are 1 or 0. */
export function exportRoles(rows: readonly RoleRow[]): ExportTable {
  return {
    name: 'roles',
    columns: ['id', 'date', 'person', 'presided', 'spoke', 'attended', 'cited', 'unlisted'],
    rows: rows.map((row) => [
      row.id,
      row.date,
      row.person,
      ...[row.presided, row.spoke, row.attended, row.cited, !row.listed].map(Number),
    ]),
  };
}

/** One row a name on a list of attendance, position from 1. */
export function exportOrderOfNames(rows: readonly NameRow[]): ExportTable {
  return {
    name: 'order-of-names',
    columns: ['id', 'date', 'position', 'person'],
    rows: rows.map(({ id, date, position, person }) => [id, date, position, person]),
  };
}

/** One row a meeting and role; `proof` is the sentence, empty where the owner decided. */
export function exportAppearances(rows: readonly Appearance[]): ExportTable {
  return {
    name: 'appearances',
    columns: ['id', 'date', 'role', 'rule', 'paragraph', 'sentence', 'proof'],
    rows: rows.flatMap(({ id, date, proofs }) =>
      proofs.map(({ fact, rule, passage }) => [
        id,
        date,
        fact,
        rule,
        passage?.paragraph ?? null,
        passage?.sentence ?? null,
        passage?.words ?? null,
      ]),
    ),
  };
}

/** `their_` is of the person's meetings, `other_` of the other chosen ones. */
export function exportPersonFormulations({ theirs, others, rows }: PersonFormulations): ExportTable {
  return {
    name: 'formulations-of-person',
    columns: [
      'formulation',
      'their_meetings_with_it',
      'their_meetings',
      'their_occurrences',
      'their_tokens',
      'other_meetings_with_it',
      'other_meetings',
      'other_occurrences',
      'other_tokens',
      'log_ratio',
    ],
    rows: rows.map((row) => [
      row.name,
      row.theirs.meetings,
      theirs.meetings,
      row.theirs.occurrences,
      theirs.tokens,
      row.others.meetings,
      others.meetings,
      row.others.occurrences,
      others.tokens,
      row.logRatio,
    ]),
  };
}

export function exportCoAppearances({ meetings, rows }: CoAppearances): ExportTable {
  return {
    name: 'appears-with',
    columns: ['person', 'together', 'meetings', 'present'],
    rows: rows.map(({ person, together, present }) => [person, together, meetings, present]),
  };
}

export function exportUnknownNames(rows: readonly UnknownName[]): ExportTable {
  return {
    name: 'unknown-names',
    columns: ['name', 'occurrences', 'meetings'],
    rows: rows.map(({ name, occurrences, meetings }) => [name, occurrences, meetings]),
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

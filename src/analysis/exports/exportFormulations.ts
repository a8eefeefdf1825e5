// The exports of the views of formulations: columns are a promise to users, cells are the rows' own figures.
import { STATUS_NAMES } from '../../corpus/choices';
import type { QuietStretch } from '../formulations/bodyUse';
import type { CandidateRow } from '../formulations/candidates';
import type { LedgerRow } from '../formulations/formulationLedger';
import type { PlacesRow } from '../formulations/formulationPlaces';
import type { CompanionRow, PresiderRow, WordingRow } from '../formulations/formulationView';
import { type Cell, type ExportTable, inOneCell } from './exportFile';

/** `before` and `since`: the meetings of the body, all without it, before its first use and after its last. */
export function exportLedger(rows: readonly LedgerRow[]): ExportTable<'formulations'> {
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
      'body',
      'meetings_before',
      'tokens_before',
      'expected_before',
      'meetings_since',
      'tokens_since',
      'expected_since',
    ],
    rows: rows.map((row) => {
      const [told] = row.bodies;
      return [
        row.name,
        inOneCell(row.variants),
        row.first?.date ?? null,
        row.last?.date ?? null,
        row.occurrences,
        row.meetings,
        row.share,
        row.shareInterval?.low ?? null,
        row.shareInterval?.high ?? null,
        STATUS_NAMES[row.status],
        told?.body.name ?? null,
        ...silenceCells(told?.before),
        ...silenceCells(told?.since),
      ];
    }),
  };
}

function silenceCells(stretch: QuietStretch | undefined): readonly Cell[] {
  return [stretch?.meetings ?? null, stretch?.tokens ?? null, stretch?.expected ?? null];
}

export function exportPlaces(rows: readonly PlacesRow[]): ExportTable<'places'> {
  return {
    name: 'places',
    columns: ['formulation', 'place', 'first_used', 'days_after_first', 'meetings', 'meetings_held'],
    rows: rows.flatMap(({ name, places }) =>
      places.map((use) => [name, use.place, use.first?.date ?? null, use.days, use.meetings, use.held]),
    ),
  };
}

export function exportCandidates(rows: readonly CandidateRow[]): ExportTable<'candidates'> {
  return {
    name: 'candidates',
    columns: ['wording', 'occurrences', 'meetings', 'quoted', 'c_value'],
    rows: rows.map((row) => [row.wording, row.occurrences, row.meetings, row.quoted, row.cValue]),
  };
}

export function exportWordings(rows: readonly WordingRow[]): ExportTable<'wordings'> {
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

export function exportPresiders(rows: readonly PresiderRow[]): ExportTable<'presiders'> {
  return {
    name: 'presiders',
    columns: ['person', 'occurrences', 'meetings', 'presided', 'share', 'share_low', 'share_high'],
    rows: rows.map((row) => [
      row.person ?? 'nobody named',
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
export function exportCompanions(rows: readonly CompanionRow[], own: number): ExportTable<'companions'> {
  return {
    name: 'companions',
    columns: ['formulation', 'together', 'meetings', 'own_meetings', 'log_dice'],
    rows: rows.map((row) => [row.name, row.together, row.meetings, own, row.logDice]),
  };
}

// The exports of people: who had which role where, in which order they are printed, what their meetings use.
import type { Appearance } from '../people/appearances';
import type { CoAppearances } from '../people/coAppearances';
import type { UnknownName } from '../people/nameReview';
import type { NameRow } from '../people/orderOfNames';
import type { PersonFormulations } from '../people/personFormulations';
import type { RoleRow } from '../people/rolesByMeeting';
import type { ExportTable } from './exportFile';

/** One row a meeting and person with a role there; roles and unlisted are 1 or 0. */
export function exportRoles(rows: readonly RoleRow[]): ExportTable<'roles'> {
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
export function exportOrderOfNames(rows: readonly NameRow[]): ExportTable<'order-of-names'> {
  return {
    name: 'order-of-names',
    columns: ['id', 'date', 'position', 'person'],
    rows: rows.map(({ id, date, position, person }) => [id, date, position, person]),
  };
}

/** One row a meeting and role; `proof` is the sentence, empty where the owner decided. */
export function exportAppearances(rows: readonly Appearance[]): ExportTable<'appearances'> {
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
export function exportPersonFormulations({
  theirs,
  others,
  rows,
}: PersonFormulations): ExportTable<'formulations-of-person'> {
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

export function exportCoAppearances({ meetings, rows }: CoAppearances): ExportTable<'appears-with'> {
  return {
    name: 'appears-with',
    columns: ['person', 'together', 'meetings', 'present'],
    rows: rows.map(({ person, together, present }) => [person, together, meetings, present]),
  };
}

export function exportUnknownNames(rows: readonly UnknownName[]): ExportTable<'unknown-names'> {
  return {
    name: 'unknown-names',
    columns: ['name', 'occurrences', 'meetings'],
    rows: rows.map(({ name, occurrences, meetings }) => [name, occurrences, meetings]),
  };
}

// The exports: columns are a promise to users, cells are the rows' own figures.

import type { CorpusInfo } from '../../corpus/facts';
import { metaKeyOf } from '../../corpus/meta';
import type { Movers } from '../comparing/movers';
import type { CollocateRow } from '../finding/collocates';
import type { ConcordanceLine } from '../finding/concordance';
import type { DispersionRow } from '../finding/dispersion';
import type { MeetingRow } from '../finding/meetingList';
import type { MentionRow } from '../people/speakerMentions';
import type { HitsRow } from '../time/hitsOverTime';
import type { FrequencyRow } from '../time/meetingFrequency';
import type { TermTotal } from '../time/termTotals';
import type { TrendRow } from '../time/termTrend';
import { type ExportTable, inOneCell } from './exportFile';

const OF_MEETINGS = [
  'id',
  'date',
  'held_on',
  'title',
  'kind',
  'place',
  'presider',
  'tokens',
  'topics',
  'warnings',
];

/** The columns of metadata.csv come last; one that is named as another is told by the name that it has in an address. */
export function exportMeetings(
  rows: readonly MeetingRow[],
  { columns }: Pick<CorpusInfo, 'columns'>,
): ExportTable<'meetings'> {
  return {
    name: 'meetings',
    columns: [
      ...OF_MEETINGS,
      ...columns.map(({ slug, name }) => (OF_MEETINGS.includes(name) ? metaKeyOf(slug) : name)),
    ],
    rows: rows.map((row) => [
      row.id,
      row.date,
      row.heldOn,
      row.title,
      row.kind,
      row.place,
      inOneCell(row.presiders),
      row.tokens,
      inOneCell(row.topics),
      inOneCell(row.warnings.map(({ code }) => code)),
      ...row.columns.map(inOneCell),
    ]),
  };
}

export function exportFrequency(rows: readonly FrequencyRow[]): ExportTable<'frequency'> {
  return {
    name: 'frequency',
    columns: ['period', 'group', 'meetings', 'tokens'],
    rows: rows.map(({ period, group, meetings, tokens }) => [period, group, meetings, tokens]),
  };
}

export function exportTrends(rows: readonly TrendRow[]): ExportTable<'trends'> {
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

/** One row a term, over all periods; `variants` are the most frequent of what it joins. */
export function exportTerms(totals: readonly TermTotal[]): ExportTable<'terms'> {
  return {
    name: 'terms',
    columns: [
      'term',
      'variants',
      'count',
      'tokens',
      'per_10k',
      'per_10k_low',
      'per_10k_high',
      'without_one_low',
      'without_one_high',
      'meetings',
      'meetings_with_term',
      'share',
      'share_low',
      'share_high',
      'share_at_most',
    ],
    rows: totals.map((row) => [
      row.term,
      inOneCell(row.variants.map(({ text }) => text)),
      row.count,
      row.tokens,
      row.per10k,
      row.per10kInterval?.low ?? null,
      row.per10kInterval?.high ?? null,
      row.withoutOne?.low ?? null,
      row.withoutOne?.high ?? null,
      row.meetings,
      row.meetingsWithTerm,
      row.share,
      row.shareInterval?.low ?? null,
      row.shareInterval?.high ?? null,
      row.shareAtMost,
    ]),
  };
}

/** One row a word or formulation; before and after are its occurrences in the two halves of the range. */
export function exportMovers({ halves, risen, fallen }: Movers): ExportTable<'movers'> {
  return {
    name: 'movers',
    columns: [
      'term',
      'before',
      'tokens_before',
      'after',
      'tokens_after',
      'meetings',
      'log_ratio',
      'without_one_low',
      'without_one_high',
      'g2',
    ],
    rows: [...risen, ...fallen].map((row) => [
      row.term,
      row.before,
      halves?.[0].tokens ?? null,
      row.after,
      halves?.[1].tokens ?? null,
      row.meetings,
      row.logRatio,
      row.withoutOne?.low ?? null,
      row.withoutOne?.high ?? null,
      row.g2,
    ]),
  };
}

export function exportMentions(rows: readonly MentionRow[]): ExportTable<'mentions'> {
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
): ExportTable<'concordance'> {
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

export function exportCollocates(rows: readonly CollocateRow[]): ExportTable<'collocates'> {
  return {
    name: 'collocates',
    columns: ['collocate', 'observed', 'expected', 'log_dice', 'mi', 'meetings'],
    rows: rows.map((row) => [row.collocate, row.observed, row.expected, row.logDice, row.mi, row.meetings]),
  };
}

/** Rows with all positions, to six places, which tells any two tokens of a document of a million apart. */
export function exportDispersion(rows: readonly DispersionRow[]): ExportTable<'dispersion'> {
  return {
    name: 'dispersion',
    columns: ['id', 'date', 'occurrences', 'tokens', 'positions'],
    rows: rows.map((row) => [
      row.id,
      row.date,
      row.occurrences,
      row.tokens,
      inOneCell(Array.from(row.positions ?? [], (position) => String(Number(position.toFixed(6))))),
    ]),
  };
}

export function exportHitsOverTime(rows: readonly HitsRow[]): ExportTable<'hits-over-time'> {
  return {
    name: 'hits-over-time',
    columns: ['period', 'occurrences', 'meetings', 'tokens'],
    rows: rows.map((row) => [row.period, row.occurrences, row.meetings, row.tokens]),
  };
}

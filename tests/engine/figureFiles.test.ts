// Whatever the address chooses, the file of each figure has the figure's rows with the figure's numbers, and reads back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportTable, formatCsv, recordsOf } from '../../src/analysis/exports/exportFile';
import { exportLedger } from '../../src/analysis/exports/exportFormulations';
import {
  exportCollocates,
  exportDispersion,
  exportFrequency,
  exportHitsOverTime,
  exportMentions,
  exportTerms,
  exportTrends,
} from '../../src/analysis/exports/exportTable';
import { parseSearch } from '../../src/view/address';
import { encodeForAddress } from '../../src/view/addressText';
import { filtersOf } from '../../src/view/subcorpora';
import { parseCsv } from '../e2e/support/csv';
import { sum } from '../e2e/support/meetings';
import { engineOfSeeds } from '../support/builtSeeds';
import { ALL_ROWS } from '../support/page';

const engine = engineOfSeeds();

const some = (...values: readonly string[]) => fc.constantFrom(...values);
const settings = fc.record(
  {
    from: some('2022', '2023', '2023-02', '2023-03-02'),
    to: some('2022-12', '2023-03', '2023-03-02', '2023'),
    topic: some('economy', 'security', 'economy~party-building'),
    place: some('liaoning', 'heilongjiang', 'liaoning~heilongjiang'),
    kind: some('standing-committee', 'standing-committee~plenary-session'),
    person: some('hao-peng', 'xi-jinping', 'li-lecheng~xu-qin'),
    role: some('presided', 'cited', 'spoke~attended'),
    q: some('reform*', '"new * pattern"', 'development -opening', 'new NEAR/5 pattern', 'revitalisaton~'),
    by: some('week', 'month', 'quarter', 'year'),
    split: some('none', 'place'),
    terms: some('reform*', 'new development pattern~two establishments OR two establishes', 'Liaoning~the'),
  },
  { requiredKeys: ['q', 'terms'] },
);
const search = settings.map((chosen) =>
  Object.entries(chosen)
    .map(([key, value]) => `${key}=${key === 'q' ? encodeForAddress(value) : value}`)
    .join('&'),
);

/** The file has a row for each of the figure's, the columns named hold its numbers, and its CSV says the same. */
function expectFile<T extends object>(
  table: ExportTable,
  rows: readonly T[],
  columns: Readonly<Record<string, keyof T>>,
): void {
  const records = recordsOf(table);
  expect(records, table.name).toHaveLength(rows.length);
  for (const [column, key] of Object.entries(columns)) {
    expect(
      records.map((record) => record[column]),
      `${table.name}: ${column}`,
    ).toEqual(rows.map((row) => row[key]));
  }
  const [header, ...lines] = parseCsv(formatCsv(table));
  expect(header).toEqual(table.columns);
  for (const column of Object.keys(columns)) {
    const at = table.columns.indexOf(column);
    expect(lines.map((cells) => cells[at])).toEqual(
      rows.map((row) => String(row[columns[column] ?? ('x' as keyof T)])),
    );
  }
}

describe('the file of each figure', () => {
  it('has its rows and its numbers, of which all figures have the same sums', async () => {
    await fc.assert(
      fc.asyncProperty(search, async (text) => {
        const { params } = parseSearch(text);
        const [filters, by, terms] = [filtersOf(params), params.by, params.terms ?? []];
        const meetings = (await engine.meetings({ filters, sort: 'date', ...ALL_ROWS })).total;

        const { rows: frequency } = await engine.meetingFrequency({ filters, by, split: params.split });
        expectFile(exportFrequency(frequency), frequency, { meetings: 'meetings', tokens: 'tokens' });
        expect(sum(frequency.map((row) => row.meetings))).toBe(meetings);

        const { rows: trend } = await engine.termTrend({ filters, by, terms });
        expectFile(exportTrends(trend), trend, {
          count: 'count',
          tokens: 'tokens',
          meetings: 'meetings',
          meetings_with_term: 'meetingsWithTerm',
        });

        const { totals } = await engine.termTotals({ filters, by, terms });
        expectFile(exportTerms(totals), totals, { count: 'count', meetings_with_term: 'meetingsWithTerm' });

        const { rows: mentions } = await engine.speakerMentions({ filters, by });
        expectFile(exportMentions(mentions), mentions, {
          mentions: 'mentions',
          meetings: 'meetings',
          presided: 'presided',
          spoke: 'spoke',
          attended: 'attended',
          cited: 'cited',
        });

        const asked = { filters, by, statuses: [], sort: 'formulation' } as const;
        const { rows: ledger } = await engine.formulationLedger(asked);
        expectFile(exportLedger(ledger), ledger, { occurrences: 'occurrences', meetings: 'meetings' });

        const { rows: over, occurrences } = await engine.hitsOverTime({ filters, by });
        expectFile(exportHitsOverTime(over), over, {
          occurrences: 'occurrences',
          meetings: 'meetings',
          tokens: 'tokens',
        });
        const { rows: spread } = await engine.dispersion({ filters, detail: 'positions', ...ALL_ROWS });
        expectFile(exportDispersion(spread), spread, { occurrences: 'occurrences', tokens: 'tokens' });
        const { rows: near } = await engine.collocates({ filters, window: 5, minimum: 2, ...ALL_ROWS });
        expectFile(exportCollocates(near), near, { observed: 'observed', meetings: 'meetings' });

        const found = await engine.search({ filters, sort: 'date', limit: 9 });
        expect([
          found.meetings,
          found.occurrences,
          sum(over.map((row) => row.occurrences)),
          sum(spread.map((row) => row.occurrences)),
        ]).toEqual([meetings, occurrences, occurrences, occurrences]);
      }),
      { numRuns: 60 },
    );
  });
});

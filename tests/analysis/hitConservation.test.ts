// Whatever the query and the filters, every figure of the query counts the same occurrences.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/analysis/exports/exportFile';
import {
  exportConcordance,
  exportDispersion,
  exportHitsOverTime,
} from '../../src/analysis/exports/exportTable';
import { cutLines, listLines } from '../../src/analysis/finding/concordance';
import { findDispersion } from '../../src/analysis/finding/dispersion';
import { findHits } from '../../src/analysis/finding/searchHits';
import { countHits } from '../../src/analysis/time/hitsOverTime';
import { countTerms } from '../../src/analysis/time/termTrend';
import { LINE_SORTS } from '../../src/corpus/choices';
import type { Granularity } from '../../src/corpus/period';
import type { Filters } from '../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../src/corpus/subcorpus/subset';
import { evaluateQuery } from '../../src/search/evaluate';
import { parseQuery } from '../../src/search/query';
import type { Fixture } from '../support/corpus';
import { corpus, filters, granularity } from '../support/generated';
import { ENGLISH } from '../support/languages';
import { queryHits } from '../support/queryHits';
import { seedCorpus } from '../support/seeds';

const sumOf = <T>(rows: readonly T[], value: (row: T) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

function checkAll(given: Fixture, asked: Filters, by: Granularity | null, q: string, term: string | null) {
  const { facts, counter } = given;
  const hits = queryHits(given, q, asked);
  const parsed = parseQuery(q, ENGLISH);
  if (!parsed.ok) throw new Error(parsed.problem.fault);
  const evaluation = evaluateQuery(counter, parsed.query);
  const subset = selectDocuments(facts.documents, { ...asked, q }, evaluation.matches);
  const { hits: found, occurrences } = findHits(given, subset, evaluation, 'date', null, 99);
  const total = sumOf(found, ({ occurrences }) => occurrences);
  const meetings = found.length;
  expect(occurrences).toBe(total);

  for (const sort of LINE_SORTS) {
    const list = listLines(given, hits, sort);
    const lines = cutLines(given, list.lines, new Map(given.texts.entries()), 3);
    expect([list.found.meetings, lines.length]).toEqual([meetings, total]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(meetings);
    expect(exportConcordance(lines, () => '').rows).toHaveLength(total);
  }

  const over = countHits(given, hits, asked, by);
  expect([over.occurrences, over.meetings]).toEqual([total, meetings]);
  expect(over.rows.map(({ period }) => period)).toEqual(over.axis.periods.map(({ period }) => period));
  expect(sumOf(over.rows, ({ meetingsInPeriod }) => meetingsInPeriod)).toBe(hits.base.size);
  expect(sumOf(recordsOf(exportHitsOverTime(over.rows)), (row) => Number(row.occurrences))).toBe(total);
  for (const row of over.rows) {
    const held = found.filter(({ date }) => date >= row.range.from && date <= row.range.to);
    expect([row.occurrences, row.meetings]).toEqual([
      sumOf(held, ({ occurrences }) => occurrences),
      held.length,
    ]);
  }

  const dispersion = findDispersion(given, hits, 'positions');
  expect(dispersion.occurrences).toBe(total);
  expect(sumOf(dispersion.rows, ({ occurrences }) => occurrences)).toBe(total);
  expect(sumOf(dispersion.rows, ({ tokens }) => tokens)).toBe(sumOf(over.rows, ({ tokens }) => tokens));
  expect(dispersion.rows.filter(({ occurrences }) => occurrences > 0)).toHaveLength(meetings);
  expect(dispersion.dp === null).toBe(total === 0);
  for (const { positions, occurrences } of recordsOf(exportDispersion(dispersion.rows))) {
    expect(String(positions).split('~').filter(Boolean)).toHaveLength(Number(occurrences));
  }

  if (term === null) return;
  const trend = countTerms(given, hits.base, asked, by, [term]);
  expect([trend.totals[0]?.count, trend.totals[0]?.meetingsWithTerm]).toEqual([total, meetings]);
  expect(trend.rows.map(({ count, meetingsWithTerm, tokens }) => [count, meetingsWithTerm, tokens])).toEqual(
    over.rows.map((row) => [row.occurrences, row.meetings, row.tokens]),
  );
}

/** A query, and the term of a trend that counts the same, where there is one. */
const QUERIES: readonly (readonly [q: string, term: string | null])[] = [
  ['a', 'a'],
  ['"a b"', 'a b'],
  ['"a b" OR b', 'a b OR b'],
  ['b’s', 'b’s'],
  ['a ж', null],
  ['ana OR ab bo', null],
  ['nowhere', 'nowhere'],
];

describe('the figures of a query', () => {
  it('count the same: lines, hits, trend, periods, dispersion, and their exports', () => {
    fc.assert(
      fc.property(corpus, filters, granularity, fc.constantFrom(...QUERIES), (given, asked, by, [q, term]) =>
        checkAll(given, asked, by, q, term),
      ),
      { numRuns: 150 },
    );
  });

  it('do so on the five readouts', () => {
    const seeds = seedCorpus();
    const query = fc.constantFrom(
      ...['"new development pattern"', 'reform', '"Xi Jinping"', 'three-year', '"of the" OR the'],
    );
    fc.assert(
      fc.property(filters, granularity, query, (asked, by, q) => {
        checkAll(seeds, { ...asked, kind: [], place: [], topic: [] }, by, q, q.replaceAll('"', ''));
      }),
      { numRuns: 60 },
    );
  });
});

// Whatever the filters, the rows of every figure add up to one and the same number.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMeetings } from '../../src/analysis/finding/meetingList';
import { findHits } from '../../src/analysis/finding/searchHits';
import { findPersonUse } from '../../src/analysis/people/personUse';
import { countMentions } from '../../src/analysis/people/speakerMentions';
import { countMeetings } from '../../src/analysis/time/meetingFrequency';
import { countTerms } from '../../src/analysis/time/termTrend';
import { SORTS, SPLITS } from '../../src/corpus/choices';
import { ROLES } from '../../src/corpus/facts';
import { rangeOfPeriod } from '../../src/corpus/period';
import { type Subset, selectDocuments } from '../../src/corpus/subcorpus/subset';
import { evaluateQuery } from '../../src/search/evaluate';
import { parseTerm } from '../../src/search/query';
import type { Fixture } from '../support/corpus';
import { corpus, filters, granularity } from '../support/generated';
import { ENGLISH } from '../support/languages';
import { slowFind, slowTokens } from '../support/slowCount';

const TERMS = ['a', 'a b', "b's", 'ж', 'nowhere', 'a OR a-b', 'Ana', 'b OR B'] as const;

const sumOf = <T>(rows: readonly T[], value: (row: T) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

function slowCountIn({ texts }: Fixture, subset: Subset, term: string): number {
  const documents = texts.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const spans = term.split(' OR ').flatMap((member) => slowFind(documents, member));
  const distinct = new Set(spans.map((span) => JSON.stringify(span)));
  return spans.filter((span) => subset.has[span.document] === 1 && distinct.delete(JSON.stringify(span)))
    .length;
}

describe('keyword trends', () => {
  it('add up: periods, totals, a slow count and the search hits', () => {
    fc.assert(
      fc.property(corpus, filters, granularity, fc.subarray([...TERMS]), (given, asked, by, terms) => {
        const subset = selectDocuments(given.facts.documents, asked, null);
        const { axis, rows, totals } = countTerms(given, subset, asked, by, terms);
        expect(rows.map(({ term, period }) => [term, period])).toEqual(
          terms.flatMap((term) => axis.periods.map(({ period }) => [term, period])),
        );
        expect(totals.map(({ term }) => term)).toEqual(terms);
        for (const total of totals) {
          const own = rows.filter(({ term }) => term === total.term);
          expect(total.count).toBe(slowCountIn(given, subset, total.term));
          expect(sumOf(own, ({ count }) => count)).toBe(total.count);
          expect(sumOf(own, ({ meetings }) => meetings)).toBe(subset.size);
          expect(sumOf(own, ({ meetingsWithTerm }) => meetingsWithTerm)).toBe(total.meetingsWithTerm);
          expect(sumOf(own, ({ tokens }) => tokens)).toBe(total.tokens);
          const parsed = parseTerm(total.term, ENGLISH);
          if (!parsed.ok) throw new Error(parsed.problem.fault);
          const evaluation = evaluateQuery(given.counter, parsed.query);
          const found = selectDocuments(
            given.facts.documents,
            { ...asked, q: total.term },
            evaluation.matches,
          );
          const { hits } = findHits(given, found, evaluation, 'date', null, 99);
          expect(sumOf(hits, ({ occurrences }) => occurrences)).toBe(total.count);
          expect(hits).toHaveLength(total.meetingsWithTerm);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('show a rate or share of nothing as null, and every other one inside its interval', () => {
    fc.assert(
      fc.property(corpus, filters, granularity, (given, asked, by) => {
        const subset = selectDocuments(given.facts.documents, asked, null);
        for (const row of countTerms(given, subset, asked, by, ['a', 'ж']).rows) {
          expect(row.per10k === null).toBe(row.tokens === 0);
          expect(row.share === null).toBe(row.meetings === 0);
          expect(row.shareInterval === null).toBe(row.meetings === 0);
          if (row.per10k !== null && row.per10kInterval !== null) {
            expect(row.per10k * row.tokens).toBeCloseTo(row.count * 10_000, 6);
            expect(row.per10kInterval.low).toBeLessThanOrEqual(row.per10k);
            expect(row.per10kInterval.high).toBeGreaterThan(row.per10k);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('meeting frequency', () => {
  it('adds up to the subset over periods and groups, empty ones kept in order', () => {
    fc.assert(
      fc.property(corpus, filters, granularity, fc.constantFrom(...SPLITS), (given, asked, by, split) => {
        const { facts } = given;
        const subset = selectDocuments(facts.documents, asked, null);
        const { axis, groups, rows } = countMeetings(facts, subset, asked, by, split);
        expect(rows.map(({ period, group }) => [period, group])).toEqual(
          axis.periods.flatMap(({ period }) => groups.map((group) => [period, group])),
        );
        expect(sumOf(rows, ({ meetings }) => meetings)).toBe(subset.size);
        expect(rows.flatMap(({ documents }) => documents.map(({ id }) => id)).sort()).toEqual(
          facts.documents.filter((_, d) => subset.has[d] === 1).map(({ id }) => id),
        );
        const tokens = sumOf(facts.documents, (document) =>
          subset.has[facts.documents.indexOf(document)] === 1 ? document.tokens : 0,
        );
        expect(sumOf(rows, (row) => row.tokens)).toBe(tokens);
        for (const { range, documents } of rows) {
          for (const { date } of documents) expect(date >= range.from && date <= range.to).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });
});

describe('speaker mentions', () => {
  it('add up by person, and count each role once a meeting', () => {
    fc.assert(
      fc.property(corpus, filters, granularity, (given, asked, by) => {
        const { facts } = given;
        const subset = selectDocuments(facts.documents, asked, null);
        const chosen = facts.documents.filter((_, d) => subset.has[d] === 1);
        const { axis, people, rows } = countMentions(given.facts, findPersonUse(given), subset, asked, by);
        expect(rows.map(({ slug, period }) => [slug, period])).toEqual(
          people.flatMap(({ slug }) => axis.periods.map(({ period }) => [slug, period])),
        );
        for (const person of people) {
          const own = rows.filter(({ slug }) => slug === person.slug);
          for (const key of ['mentions', 'meetings', ...ROLES] as const) {
            expect(sumOf(own, (row) => row[key])).toBe(person[key]);
          }
          for (const role of ROLES) {
            expect(person[role]).toBe(chosen.filter(({ roles }) => roles[role].includes(person.slug)).length);
          }
        }
        // "Ana B" is never also counted as "Ana"; together they are every "ana".
        const named = (name: string) => people.find(({ person }) => person === name)?.mentions ?? 0;
        expect(named('Ana B')).toBe(slowCountIn(given, subset, 'Ana B'));
        expect(named('Ana') + named('Ana B')).toBe(slowCountIn(given, subset, 'Ana'));
        expect(named('Bo')).toBe(slowCountIn(given, subset, 'Bo'));
        const naming = chosen.filter(({ id }) =>
          given.texts
            .find((text) => text.id === id)
            ?.paragraphs.some(({ text }) => slowTokens(text).includes('bo')),
        );
        expect(people.find(({ person }) => person === 'Bo')?.meetings ?? 0).toBe(naming.length);
      }),
      { numRuns: 250 },
    );
  });
});

describe('the list of meetings', () => {
  it('has the same meetings in every order', () => {
    fc.assert(
      fc.property(corpus, filters, fc.constantFrom(...SORTS), (given, asked, sort) => {
        const subset = selectDocuments(given.facts.documents, asked, null);
        const ids = (by: typeof sort) => listMeetings(given.facts, subset, by, null).map(({ id }) => id);
        expect([...ids(sort)].sort()).toEqual(ids('date'));
        expect(ids('-date')).toEqual(ids('date').toReversed());
      }),
    );
  });
});

describe('the axis', () => {
  it('is the span widened to every document and cut by the dates, whatever else is chosen', () => {
    fc.assert(
      fc.property(corpus, filters, (given, asked) => {
        const { axis } = countTerms(
          given,
          selectDocuments(given.facts.documents, asked, null),
          asked,
          'day',
          [],
        );
        const dates = given.facts.documents.map(({ date }) => date);
        const first = ['2022-11-01', ...dates].sort()[0] ?? '';
        const last = ['2023-06-30', ...dates].sort().at(-1) ?? '';
        const inside = axis.periods.map(({ period }) => period);
        expect(inside).toEqual([...new Set(inside)].sort());
        for (const period of inside) {
          expect(period >= first && period <= last).toBe(true);
          expect(asked.from === null || period.slice(0, asked.from.length) >= asked.from).toBe(true);
          expect(asked.to === null || period.slice(0, asked.to.length) <= asked.to).toBe(true);
        }
        if (asked.from === null) expect(inside.length === 0 || inside[0] === first).toBe(true);
        if (asked.to === null) expect(inside.length === 0 || inside.at(-1) === last).toBe(true);
        for (const { period, range } of axis.periods)
          expect(rangeOfPeriod(range.from, 'day').from).toBe(period);
      }),
      { numRuns: 150 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMovers } from '../../../src/analysis/comparing/movers';
import { countTerms } from '../../../src/analysis/time/termTrend';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeMovers } from '../../../src/view/describe/comparing';
import { corpusOf, type Fixture } from '../../support/corpus';
import { corpus, filters } from '../../support/generated';
import { slowTokens } from '../../support/slowCount';

const all = (given: Fixture) => selectDocuments(given.facts.documents, NO_FILTERS, null);
const words = (times: number, word: string) => Array(times).fill(word).join(' ');

const fixture = corpusOf(
  [
    { date: '2022-03-01', paragraphs: [`${words(6, 'steel')} ${words(2, 'party')} the the`] },
    { date: '2022-06-01', paragraphs: [`${words(2, 'steel')} ${words(2, 'party')} ${words(6, 'filler')}`] },
    { date: '2023-03-01', paragraphs: [`${words(4, 'chips')} ${words(2, 'party')} the the the the`] },
    { date: '2023-06-01', paragraphs: [`${words(1, 'chips')} ${words(2, 'party')} ${words(7, 'filler')}`] },
  ],
  { span: ['2022-01-01', '2023-12-31'], formulations: [['chips chips'], ['steel steel', 'steel party']] },
);

describe('what moved most', () => {
  const found = findMovers(fixture, all(fixture), NO_FILTERS, 3);
  const { halves, risen, fallen } = found;

  it('is cut in the middle of the range, by days', () => {
    expect(halves?.map(({ from, to, meetings, tokens }) => [from, to, meetings, tokens])).toEqual([
      ['2022-01-01', '2022-12-31', 2, 20],
      ['2023-01-01', '2023-12-31', 2, 20],
    ]);
  });

  it('ranks words by Log Ratio, a zero as 0.5, function words left out', () => {
    // log2(5 / 0.5) and log2(0.5 / 8); “the” is no word to name, “party” did not move, “filler” 6 to 7.
    expect(risen.map(({ term, before, after, meetings }) => [term, before, after, meetings])).toEqual([
      ['chips', 0, 5, 2],
      ['filler', 6, 7, 2],
    ]);
    expect(risen[0]?.logRatio).toBeCloseTo(Math.log2(10), 9);
    expect(fallen.map(({ term, before, after }) => [term, before, after])).toEqual([
      ['steel', 8, 0],
      // Five and one in the first meeting, one and one in the second.
      ['steel steel OR steel party', 8, 0],
    ]);
    expect(fallen[0]?.logRatio).toBeCloseTo(-4, 9);
    expect(describeMovers(found)).toBe(
      '1 January 2022 to 31 December 2022 (2 meetings) against 1 January 2023 to 31 December 2023 (2): “chips” rose most, from 0 in 20 words to 5 in 20 words; “steel” and “steel steel OR steel party” fell most.',
    );
  });

  it('shows how far a ratio moves without any one meeting', () => {
    // Without either meeting of 2022, 0 in 10; without the first of 2023, 1 in 10; without the second, 4 in 10.
    expect(risen[0]?.withoutOne?.low).toBeCloseTo(Math.log2(1 / 10 / (0.5 / 20)), 9);
    expect(risen[0]?.withoutOne?.high).toBeCloseTo(Math.log2(4 / 10 / (0.5 / 20)), 9);
  });

  it('counts what a slow look and the trend of the same term count', () => {
    fc.assert(
      fc.property(corpus, filters, (given, asked) => {
        const subset = selectDocuments(given.facts.documents, asked, null);
        const found = findMovers(given, subset, asked, 50);
        const [, second] = found.halves ?? [];
        for (const row of [...found.risen, ...found.fallen]) {
          const trend = countTerms(given, subset, asked, 'day', [row.term]);
          expect([row.before + row.after, row.meetings]).toEqual([
            trend.totals[0]?.count,
            trend.totals[0]?.meetingsWithTerm,
          ]);
          const later = trend.rows.filter(({ period }) => second !== undefined && period >= second.from);
          expect(row.after).toBe(later.reduce((sum, { count }) => sum + count, 0));
          if (row.term.includes(' ')) continue;
          const slow = given.texts
            .filter((_, d) => subset.has[d] === 1)
            .flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => slowTokens(text)))
            .filter((type) => type === row.term).length;
          expect(row.before + row.after).toBe(slow);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says why there is nothing to compare', () => {
    const empty = selectDocuments(fixture.facts.documents, { ...NO_FILTERS, place: ['nowhere'] }, null);
    expect(describeMovers(findMovers(fixture, empty, NO_FILTERS, 3))).toContain('one half has no meeting');
  });
});

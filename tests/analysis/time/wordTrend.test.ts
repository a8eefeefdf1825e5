// The trend of single words is the same from the small table as from the token index.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms } from '../../../src/analysis/time/termTrend';
import { countWords, wordsAsked } from '../../../src/analysis/time/wordTrend';
import type { DateBound } from '../../../src/corpus/calendar';
import { decodeWordMonths, encodeWordMonths } from '../../../src/corpus/files/wordMonths';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf } from '../../support/corpus';
import { corpus, fewFilters, granularity } from '../../support/generated';

describe('the trend of words from the table', () => {
  it('is that of the index, wherever it may answer', () => {
    let answered = 0;
    const terms = fc.array(fc.constantFrom('a', 'B', 'ж', 'nowhere', '"ab"', '(', 'É'), { maxLength: 4 });
    fc.assert(
      fc.property(corpus, fewFilters, granularity, terms, fc.nat(25), (given, filters, by, asked, most) => {
        const { facts, counter } = given;
        const dates = facts.documents.map(({ date }) => date);
        const table = decodeWordMonths(encodeWordMonths(counter, dates, most));
        if (wordsAsked(facts, filters, by, asked)?.every(table.knows) !== true) return;
        answered += 1;
        const subset = selectDocuments(facts.documents, filters, null);
        expect(countWords(facts, table, subset, filters, by, asked)).toEqual(
          countTerms(given, subset, filters, by, asked),
        );
      }),
      { numRuns: 600 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  it('is not asked for phrases, days, or any filter but whole months', () => {
    const { facts } = corpusOf([
      { date: '2022-01-01', paragraphs: ['a'] },
      { date: '2023-12-01', paragraphs: ['a'] },
    ]);
    const day = '2023-01-15' as DateBound;
    expect(wordsAsked(facts, NO_FILTERS, null, ['a', 'b'])).toEqual(['a', 'b']);
    expect(wordsAsked(facts, NO_FILTERS, 'year', ['a'])).toEqual(['a']);
    for (const term of ['a b', 'a OR b', 'a*', '"a * b"']) {
      expect([term, wordsAsked(facts, NO_FILTERS, null, ['a', term])]).toEqual([term, null]);
    }
    expect(wordsAsked(facts, NO_FILTERS, 'week', ['a'])).toBeNull();
    expect(wordsAsked(facts, { ...NO_FILTERS, from: day }, 'month', ['a'])).toBeNull();
    expect(wordsAsked(facts, { ...NO_FILTERS, to: day }, 'month', ['a'])).toBeNull();
    expect(wordsAsked(facts, { ...NO_FILTERS, place: ['x'] }, 'month', ['a'])).toBeNull();
    expect(wordsAsked(facts, { ...NO_FILTERS, q: 'a' }, 'month', ['a'])).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRecurringTerms } from '../../../src/analysis/formulations/recurringTerms';
import { type CountedTerm, cValue, longerTerms } from '../../../src/analysis/statistics/cValue';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf } from '../../support/corpus';
import { corpus, filters } from '../../support/generated';
import { slowCValue, slowRecurring } from '../../support/slowTerms';

function cValues(terms: readonly CountedTerm[]): readonly number[] {
  const longer = longerTerms(terms);
  return terms.map(({ words, frequency }, i) => cValue(words.length, frequency, longer[i] ?? []));
}

describe('C-value', () => {
  it('is what the design works out', () => {
    expect(cValue(2, 12, [5, 3])).toBe(8);
    expect(cValue(3, 5, [3])).toBeCloseTo(3.16993, 5);
    expect(cValue(4, 3, [])).toBe(6);
  });

  it('finds by itself which terms hold which: a in b and c, b in c', () => {
    const values = cValues([
      { words: [1, 2], frequency: 12 },
      { words: [1, 2, 3], frequency: 5 },
      { words: [9, 1, 2, 3], frequency: 3 },
    ]);
    expect(values.map((value) => value.toFixed(5))).toEqual(['8.00000', '3.16993', '6.00000']);
  });

  it('takes a longer term once, however often it holds the term', () => {
    expect(
      cValues([
        { words: [1, 2], frequency: 10 },
        { words: [1, 2, 1, 2], frequency: 4 },
      ]),
    ).toEqual([6, 8]);
  });

  it('of a term that never stands alone is 0', () => {
    expect(
      cValues([
        { words: [1, 2], frequency: 4 },
        { words: [1, 2, 3], frequency: 4 },
      ])[0],
    ).toBe(0);
  });
});

describe('recurring terms', () => {
  it('are runs inside one paragraph, counted where they overlap too', () => {
    const { counter, facts } = corpusOf([
      { date: '2023-01-01', paragraphs: ['a a a b', 'b'] },
      { date: '2023-01-02', paragraphs: ['a a', 'c a b'] },
    ]);
    const all = selectDocuments(facts.documents, NO_FILTERS, null);
    const found = findRecurringTerms(counter.index, all, { minimum: 2, minimumMeetings: 2, longest: 6 });
    expect(
      found.map(({ words, frequency, meetings }) => [
        words.map((id) => counter.index.types[id]).join(' '),
        frequency,
        meetings,
      ]),
    ).toEqual([
      ['a a', 3, 2],
      ['a b', 2, 2],
    ]);
  });

  it('and their C-values are those of a slow count, whatever the filters', () => {
    fc.assert(
      fc.property(
        corpus,
        filters,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 2, max: 6 }),
        (given, asked, minimum, minimumMeetings, longest) => {
          const subset = selectDocuments(given.facts.documents, asked, null);
          const found = findRecurringTerms(given.counter.index, subset, {
            minimum,
            minimumMeetings,
            longest,
          });
          const chosen = given.texts
            .filter((_, d) => subset.has[d] === 1)
            .map(({ paragraphs }) => paragraphs.map(({ text }) => text));
          const slow = slowRecurring(chosen, minimum, minimumMeetings, longest);
          const values = cValues(found);
          const rows = found.map(({ words, frequency, meetings, across }, i) => ({
            words: words.map((id) => given.counter.index.types[id]).join(' '),
            frequency,
            meetings,
            across,
            value: values[i]?.toFixed(6),
          }));
          const expected = slow.map((term) => ({ ...term, value: slowCValue(slow, term).toFixed(6) }));
          const order = (a: { words: string }, b: { words: string }) => (a.words < b.words ? -1 : 1);
          expect(rows.sort(order)).toEqual(expected.sort(order));
        },
      ),
      { numRuns: 200 },
    );
  });
});

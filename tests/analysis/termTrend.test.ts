// What a term joins, rests on, and what its absence says.
import { describe, expect, it } from 'vitest';
import { countTerms } from '../../src/analysis/termTrend';
import { NO_FILTERS } from '../../src/corpus/filters';
import { selectDocuments } from '../../src/corpus/subset';
import { seedCorpus } from '../support/seeds';

const seeds = seedCorpus();
const subset = selectDocuments(seeds.facts.documents, NO_FILTERS, null);
const total = (term: string) => {
  const [found] = countTerms(seeds, subset, NO_FILTERS, 'year', [term]).totals;
  if (found === undefined) throw new Error('not read');
  return found;
};

describe('a term over the whole range', () => {
  it('shows what it joins, the most frequent first, and the counts add up', () => {
    expect(total('reform*').variants).toEqual([
      { text: 'reform', count: 13 },
      { text: 'reforms', count: 6 },
    ]);
    const joined = total('two establishments OR two establishes');
    expect(joined.variants.reduce((sum, { count }) => sum + count, 0)).toBe(joined.count);
    expect(total('reform').joined).toBe(1);
  });

  it('that occurs nowhere may still hold for 45.1% of meetings', () => {
    expect(total('gross regional happiness').shareAtMost).toBeCloseTo(0.4507, 4);
    expect(total('reform').shareAtMost).toBeNull();
  });

  it('moves when a meeting is left out', () => {
    // “reform” 2 in 725 and 11 in 1392 of 4,540 tokens: 2 in 3148 without the second, 13 in 3472 without the longest other.
    const { withoutOne } = total('reform');
    expect(withoutOne?.low).toBeCloseTo((2 / 3148) * 10_000, 9);
    expect(withoutOne?.high).toBeCloseTo((13 / (4540 - 1068)) * 10_000, 9);
  });

  it('says in words which terms rest on one meeting or none', () => {
    const { basis } = countTerms(seeds, subset, NO_FILTERS, null, [
      'reform',
      'gross regional happiness',
      'belt',
    ]);
    expect(basis).toBe(
      'Of 5 meetings: “gross regional happiness” occurs in no meeting; “belt” rests on one meeting.',
    );
    expect(countTerms(seeds, subset, NO_FILTERS, null, ['reform']).basis).toBe(
      'Every term occurs in more than one of 5 meetings.',
    );
  });
});

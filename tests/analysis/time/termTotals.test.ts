// What a term joins, rests on, and what its absence says.

import { describe, expect, it } from 'vitest';
import { totalTerms } from '../../../src/analysis/time/termTotals';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeTotals } from '../../../src/view/describe/time';
import { seedCorpus } from '../../support/seeds';

const seeds = seedCorpus();
const subset = selectDocuments(seeds.facts.documents, NO_FILTERS, null);
const total = (term: string) => {
  const [found] = totalTerms(seeds, subset, NO_FILTERS, 'month', [term]).totals;
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

  it('says of each period what its rate rests on', () => {
    const { bases } = totalTerms(seeds, subset, NO_FILTERS, 'month', ['reform']);
    const march = bases.find(({ period }) => period === '2023-03');
    // Of its two meetings, 1,392 and 1,068 tokens, the first has all eleven.
    expect(march?.restsOnOne).toBe(true);
    expect(march?.withoutOne?.low).toBe(0);
    expect(march?.withoutOne?.high).toBeCloseTo((11 / 1392) * 10_000, 9);
    // One meeting alone leaves nothing to compare, and no meeting rests on nothing.
    expect(bases.find(({ period }) => period === '2023-02')).toMatchObject({
      withoutOne: null,
      restsOnOne: true,
    });
    expect(bases.find(({ period }) => period === '2023-01')).toMatchObject({
      withoutOne: null,
      restsOnOne: false,
    });
  });

  it('says in words which terms rest on one meeting or none', () => {
    const found = totalTerms(seeds, subset, NO_FILTERS, 'month', [
      'reform',
      'gross regional happiness',
      'belt',
    ]);
    expect(describeTotals(found)).toBe(
      'Of 5 meetings: “gross regional happiness” occurs in no meeting; “belt” rests on one meeting.',
    );
    expect(describeTotals(totalTerms(seeds, subset, NO_FILTERS, 'month', ['reform']))).toBe(
      'Every term occurs in more than one of 5 meetings.',
    );
  });
});

// What the figures of a query say of themselves.

import { describe, expect, it } from 'vitest';
import { findCollocates } from '../../../src/analysis/finding/collocates';
import { listLines } from '../../../src/analysis/finding/concordance';
import { findDispersion } from '../../../src/analysis/finding/dispersion';
import { findQueryHits } from '../../../src/analysis/finding/queryHits';
import { countHits } from '../../../src/analysis/time/hitsOverTime';
import type { Granularity } from '../../../src/corpus/period';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { describeCollocates, describeDispersion, describeLines } from '../../../src/view/describe/finding';
import { nameQuery } from '../../../src/view/describe/query';
import { describeHitsOverTime } from '../../../src/view/describe/time';
import { corpusOf, type Fixture, type Meeting } from '../../support/corpus';
import { queryHits } from '../../support/queryHits';

const on = (date: string, words: string): Meeting => ({ date, paragraphs: [words] });
const corpus = (meetings: readonly Meeting[]) => corpusOf(meetings, { span: ['2023-01-01', '2023-12-31'] });

describe('a query is named', () => {
  it.each([
    ['reform', '“reform”'],
    ['"new pattern"', '“new pattern”'],
    ['“new pattern', '“new pattern”'],
    ['reform OR law', '“reform OR law”'],
    ['"two establishments" law', '"two establishments" law'],
    ['"a b" "c d"', '"a b" "c d"'],
  ])('%s as %s', (query, name) => {
    expect(nameQuery(query)).toBe(name);
  });
});

describe('hits over time say', () => {
  const two = [on('2023-02-17', 'reform reform law'), on('2023-03-20', 'reform')];
  it.each<[string, readonly Meeting[], string, Granularity | null, string]>([
    ['no meeting', [], 'reform', null, 'No meeting passes the filters.'],
    ['a query that cannot be read', two, '"', null, 'There is no query to count.'],
    ['nothing found', two, 'party', null, '“party” does not occur in either meeting.'],
    ['one', two, 'law', null, '“law” occurs once in 1 of 2 meetings, in February 2023.'],
    ['a peak', two, 'reform', null, '“reform” occurs 3 times in both meetings, 2 of them in February 2023.'],
    ['one period', two, 'reform', 'year', '“reform” occurs 3 times in both meetings, all of them in 2023.'],
    [
      'two in one period',
      [on('2023-02-17', 'reform reform law'), on('2023-03-20', 'law')],
      'reform',
      null,
      '“reform” occurs twice in 1 of 2 meetings, both of them in February 2023.',
    ],
    [
      'a tie',
      two,
      '"reform" OR law',
      null,
      '"reform" OR law occurs 4 times in both meetings, 3 of them in February 2023.',
    ],
    [
      'a tie of months',
      [on('2023-02-17', 'law'), on('2023-03-20', 'law')],
      'law',
      null,
      '“law” occurs twice in both meetings.',
    ],
  ])('with %s', (_, meetings, q, by, sentence) => {
    const given = corpus(meetings);
    expect(describeHitsOverTime(countHits(given, queryHits(given, q), NO_FILTERS, by))).toBe(sentence);
  });
});

describe('the concordance says', () => {
  const given = corpus([on('2023-02-17', 'reform reform law'), on('2023-03-20', 'reform')]);
  it.each([
    ['reform', '3 lines of “reform” in both meetings, by the second word to the right.'],
    ['law', '1 line of “law” in 1 of 2 meetings.'],
    ['party', '“party” does not occur in either meeting.'],
  ])('of %s: %s', (q, sentence) => {
    expect(describeLines(listLines(given, queryHits(given, q), 'r2').found)).toBe(sentence);
  });

  it('that nothing is asked', () => {
    expect(describeLines(listLines(given, findQueryHits(given, NO_FILTERS, null), 'date').found)).toBe(
      'There is no query to count.',
    );
  });
});

describe('dispersion says', () => {
  it.each<[string, readonly Meeting[], string]>([
    ['one meeting', [on('2023-02-17', 'reform')], '“reform” occurs once in the one meeting.'],
    [
      'two',
      [on('2023-02-17', 'reform now'), on('2023-02-18', 'and then')],
      '“reform” occurs once in 1 of 2 meetings; DP 0.50, where 0 is evenly spread over the meetings.',
    ],
    ['none found', [on('2023-02-17', 'law')], '“reform” does not occur in the one meeting.'],
  ])('with %s', (_, meetings, sentence) => {
    const given = corpus(meetings);
    expect(describeDispersion(findDispersion(given, queryHits(given, 'reform'), 'drawn'))).toBe(sentence);
  });
});

describe('collocates say', () => {
  const given = corpus([on('2023-02-17', 'deepen reform deepen law'), on('2023-03-20', 'the reform')]);
  it.each([
    [
      'the strongest',
      1,
      1,
      // 14 + log2(2 x 2 / (2 + 2)); 2 x 2 x 2 / 6.
      'Within 1 word of “reform”, “deepen” has the highest logDice (14): twice, 1.33 expected; the base is 6 words in 2 meetings.',
    ],
    ['none so often', 2, 3, 'No word stands 3 times or more within 2 words of “reform”.'],
    ['none near', 0, 1, 'No word stands within 0 words of “reform”.'],
  ])('%s', (_, window, minimum, sentence) => {
    expect(describeCollocates(findCollocates(given, queryHits(given, 'reform'), window, minimum))).toBe(
      sentence,
    );
  });

  it('which tie', () => {
    const say = (asked: Fixture, q: string) =>
      describeCollocates(findCollocates(asked, queryHits(asked, q), 3, 1));
    expect(say(given, 'law')).toBe(
      'Within 3 words of “law”, “deepen” has the highest logDice (14.42): twice, 2 expected; the base is 6 words in 2 meetings.',
    );
    expect(say(given, 'the')).toContain('“reform” has');
    const tied = corpus([on('2023-02-17', 'new law here')]);
    expect(say(tied, 'law')).toBe(
      'Within 3 words of “law”, “here” and “new” have the highest logDice (14); the base is 3 words in 1 meeting.',
    );
  });
});

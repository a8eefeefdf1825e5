// What the figures of a query say of themselves.

import { describe, expect, it } from 'vitest';
import { findCollocates } from '../../../src/analysis/finding/collocates';
import { listLines } from '../../../src/analysis/finding/concordance';
import { findDispersion } from '../../../src/analysis/finding/dispersion';
import { askedOf, findQueryHits } from '../../../src/analysis/finding/queryHits';
import { countHits } from '../../../src/analysis/time/hitsOverTime';
import type { Granularity } from '../../../src/corpus/period';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { parseQuery } from '../../../src/search/query';
import { describeCollocates, describeDispersion, describeLines } from '../../../src/view/describe/finding';
import { describeCounted, describeFound } from '../../../src/view/describe/hits';
import { nameQuery } from '../../../src/view/describe/queryName';
import { describeHitsOverTime } from '../../../src/view/describe/time';
import { corpusOf, type Fixture, type Meeting } from '../../support/corpus';
import { ENGLISH } from '../../support/languages';
import { queryHits } from '../../support/queryHits';

const on = (date: string, words: string): Meeting => ({ date, paragraphs: [words] });
const corpus = (meetings: readonly Meeting[]) => corpusOf(meetings, { span: ['2023-01-01', '2023-12-31'] });

describe('a query is named as it is counted', () => {
  it.each([
    ['reform', '“reform”'],
    ['"new pattern"', '“new pattern”'],
    ['„new pattern“', '“new pattern”'],
    ['“new pattern', '“new pattern”'],
    ['three-year', '“three-year”'],
    ['refor*', '“refor*”'],
    ['refrom~', '“refrom~”'],
    ['50%', '“50” (“%” is not counted)'],
    ['"$1,000"', '“1 000” (“$” and “,” are not counted)'],
    ['Liaoning’s', '“Liaoning”'],
    ['three-year action', 'three-year and action, each by itself'],
    ['three-year AND action', 'three-year and action, each by itself'],
    ['a b c', 'a, b and c, each by itself'],
    ['reform OR law', 'reform or law, each by itself'],
    ['(a OR b) c', '(a or b) and c, each by itself'],
    ['(a b) OR c', '(a and b) or c, each by itself'],
    ['"two establishments" law', '“two establishments” and law, each by itself'],
    ['"a b" OR "c d"', '“a b” or “c d”, each by itself'],
    ['50% law', '50 and law (“%” is not counted), each by itself'],
    ['reform -law', '“reform” in meetings without “law”'],
    ['reform NOT (law OR peace)', '“reform” in meetings without “law” or “peace”'],
    ['a b -c -"d e"', 'a and b in meetings without c or “d e”, each by itself'],
    ['a NEAR/3 b', '“a” within 3 words of “b”'],
    ['a NEAR/3 b c', '(“a” within 3 words of “b”) and c, each by itself'],
  ])('%s: %s', (typed, name) => {
    const parsed = parseQuery(typed, ENGLISH);
    expect(parsed.ok ? nameQuery(parsed.query) : parsed.problem).toBe(name);
  });
});

describe('words that are counted one by one', () => {
  const given = corpus([
    on('2023-02-17', 'the three-year action and another action'),
    on('2023-03-20', 'action, three years: three-year plans'),
    on('2023-04-20', 'action'),
  ]);
  const hits = queryHits(given, 'three-year action');

  it('are told so, beside what they count as a phrase', () => {
    // “three-year” once in each of the first two, “action” twice and once.
    const counted = 'three-year and action, each by itself: 5 times in 2 of 3 meetings';
    expect(describeHitsOverTime(countHits(given, hits, NO_FILTERS, null))).toBe(
      `${counted}, 3 of them in February 2023; as a phrase: 1.`,
    );
    expect(describeDispersion(findDispersion(given, hits, 'drawn'))).toContain(
      `${counted}; as a phrase: 1; DP `,
    );
    expect(describeLines(listLines(given, hits, 'date').found)).toBe(
      '5 lines of three-year and action, each by itself in 2 of 3 meetings, in order of date; as a phrase: 1.',
    );
    expect(describeFound(askedOf(hits), 5, 2)).toBe(
      'three-year and action, each by itself: 5 occurrences in 2 meetings',
    );
  });

  it('are not as a phrase where one was asked for', () => {
    const phrase = queryHits(given, '"three-year action"');
    expect(describeCounted(countHits(given, phrase, NO_FILTERS, null))).toBe(
      '“three-year action” occurs once in 1 of 3 meetings.',
    );
    expect(askedOf(phrase).asPhrase).toBeNull();
    expect(describeFound(askedOf(phrase), 1, 1)).toBe('1 occurrence in 1 meeting');
  });

  it.each([
    ['action plans -another', '"action plans" -another', 0],
    ['three year', '"three year"', 2],
    ['thre* year', '"thre* year"', 2],
  ])('of %s offer %s with %i', (q, query, occurrences) => {
    expect(queryHits(given, q).asPhrase).toEqual({ query, occurrences });
  });

  it.each([
    'action',
    'action OR plans',
    '"three-year" action',
    'actoin~ plans',
    'action NEAR plans',
    'action -plans',
  ])('are no phrase in %s', (q) => {
    expect(queryHits(given, q).asPhrase).toBeNull();
  });
});

describe('accents', () => {
  const given = corpus([
    on('2023-02-17', 'la economía, la Economía y la economia'),
    on('2023-03-20', 'économie economía; plan'),
  ]);

  it.each([
    ['economia', { query: 'economía', occurrences: 3 }],
    ['"la economia"', { query: '"la economía"', occurrences: 2 }],
    ['economie', { query: 'économie', occurrences: 1 }],
    ['economía', null],
    ['plan', null],
  ])('of %s offer %j', (q, offered) => {
    expect(queryHits(given, q).withAccents).toEqual(offered);
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
      '“reform” or law, each by itself: 4 times in both meetings, 3 of them in February 2023.',
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

// What the figures say of themselves must be true and read well, with no meeting, one, two, and ties.

import { describe, expect, it } from 'vitest';
import { findPersonUse } from '../../../src/analysis/people/personUse';
import { countMentions } from '../../../src/analysis/people/speakerMentions';
import { countMeetings } from '../../../src/analysis/time/meetingFrequency';
import { countTerms } from '../../../src/analysis/time/termTrend';
import type { Granularity } from '../../../src/corpus/period';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeMovers } from '../../../src/view/describe/comparing';
import { describeCoAppearances, describeMentions, describeUnnamed } from '../../../src/view/describe/people';
import { describeFrequency, describeTrend } from '../../../src/view/describe/time';
import { corpusOf, day, type Lists, type Meeting } from '../../support/corpus';

const on = (date: string, words = 'Words', more: Partial<Meeting> = {}): Meeting => ({
  date,
  paragraphs: [words],
  ...more,
});

function ask(meetings: readonly Meeting[], lists: Lists = {}) {
  const corpus = corpusOf(meetings, { span: ['2023-01-01', '2023-12-31'], ...lists });
  const subset = selectDocuments(corpus.facts.documents, NO_FILTERS, null);
  return { corpus, subset };
}

describe('meeting frequency says', () => {
  it.each<[string, readonly string[], Granularity | null, string]>([
    ['no meeting', [], null, 'No meeting passes the filters.'],
    ['one', ['2023-02-17'], null, 'The one meeting is in February 2023.'],
    ['one, by day', ['2023-02-17'], 'day', 'The one meeting is on 17 February 2023.'],
    ['one, by quarter', ['2023-02-17'], 'quarter', 'The one meeting is in the first quarter of 2023.'],
    ['two together', ['2023-02-17', '2023-02-20'], null, 'Both meetings are in February 2023.'],
    ['three together', ['2023-02-17', '2023-02-18', '2023-02-20'], 'year', 'All 3 meetings are in 2023.'],
    [
      'two apart',
      ['2023-02-17', '2023-03-20'],
      null,
      '2 meetings, never more than one a month; 2 of 12 months have a meeting.',
    ],
    [
      'a peak',
      ['2023-02-17', '2023-03-02', '2023-03-23', '2023-09-29'],
      null,
      'Most in March 2023: 2 of 4 meetings; 3 of 12 months have a meeting.',
    ],
    [
      'a tie',
      ['2023-02-17', '2023-02-18', '2023-03-02', '2023-03-23'],
      null,
      'Most in February 2023 and in March 2023: 2 of 4 meetings each; 2 of 12 months have a meeting.',
    ],
    [
      'a tie of all',
      [
        '2023-01-02',
        '2023-01-03',
        '2023-04-02',
        '2023-04-23',
        '2023-07-01',
        '2023-07-02',
        '2023-10-01',
        '2023-10-02',
      ],
      'quarter',
      'At most 2 of 8 meetings in one quarter; every quarter has a meeting.',
    ],
  ])('with %s', (_, dates, by, sentence) => {
    const { corpus, subset } = ask(dates.map((date) => on(date)));
    expect(describeFrequency(countMeetings(corpus.facts, subset, NO_FILTERS, by, 'none'))).toBe(sentence);
  });
});

describe('keyword trends say', () => {
  const two = [on('2023-02-17', 'reform reform ecology'), on('2023-03-20', 'reform')];
  it.each<[string, readonly Meeting[], readonly string[], string]>([
    ['no meeting', [], ['reform'], 'No meeting passes the filters.'],
    ['no term', two, [], 'No term is chosen.'],
    ['only terms that cannot be read', two, ['(refor'], 'No term can be read.'],
    ['one meeting', [on('2023-02-17', 'Reform')], ['reform'], '“reform” occurs once in the one meeting.'],
    ['one meeting without it', [on('2023-02-17')], ['reform'], '“reform” does not occur in the one meeting.'],
    [
      'two meetings',
      two,
      ['ecology', 'reform'],
      '“reform” occurs 3 times in both meetings, most in February 2023 (2).',
    ],
    ['one of two', two, ['ecology'], '“ecology” occurs once in 1 of 2 meetings.'],
    [
      'a tie of months',
      [...two, on('2023-05-01', 'reform reform')],
      ['reform'],
      '“reform” occurs 5 times in all 3 meetings.',
    ],
    ['neither', two, ['party', 'law'], 'None of the terms occurs in either meeting.'],
    ['none of three', [...two, on('2023-04-01')], ['law'], '“law” does not occur in any of the 3 meetings.'],
  ])('with %s', (_, meetings, terms, sentence) => {
    const { corpus, subset } = ask(meetings);
    expect(describeTrend(countTerms(corpus, subset, NO_FILTERS, null, terms))).toBe(sentence);
  });
});

describe('speaker mentions say', () => {
  const people = [['Xi Jinping'], ['Hao Peng'], ['Bo']];
  it.each<[string, readonly Meeting[], string]>([
    ['no meeting', [], 'No meeting passes the filters.'],
    ['nobody in one meeting', [on('2023-02-17')], 'No listed person is named in the one meeting.'],
    ['nobody in two', [on('2023-02-17'), on('2023-02-18')], 'No listed person is named in either meeting.'],
    [
      'a presider whom the text does not name',
      [on('2023-02-17', 'Words', { presided: ['Bo'] })],
      'No listed person is named in the one meeting; Bo presided once.',
    ],
    ['one named once', [on('2023-02-17', 'Hao Peng')], 'Hao Peng is named once in the one meeting.'],
    [
      'one named, another presiding',
      [
        on('2023-02-17', 'Xi Jinping and Xi Jinping', { presided: ['Hao Peng'] }),
        on('2023-03-01', 'Xi Jinping', { presided: ['Hao Peng'] }),
      ],
      'Xi Jinping is named 3 times in both meetings; Hao Peng presided twice.',
    ],
    [
      'a tie of presiders',
      [
        on('2023-02-17', 'Xi Jinping', { presided: ['Hao Peng'] }),
        on('2023-03-01', 'Words', { presided: ['Bo'] }),
      ],
      'Xi Jinping is named once in 1 of 2 meetings; Hao Peng and Bo presided once each.',
    ],
  ])('with %s', (_, meetings, sentence) => {
    const { corpus, subset } = ask(meetings, { people });
    expect(
      describeMentions(countMentions(corpus.facts, findPersonUse(corpus), subset, NO_FILTERS, null)),
    ).toBe(sentence);
  });
});

describe('what ties at the top', () => {
  const together = (names: readonly string[]) =>
    describeCoAppearances({
      chosen: 5,
      meetings: 3,
      rows: names.map((person) => ({ slug: person, person, listed: true, together: 2, present: 2 })),
    });

  it('is named as far as three, else counted', () => {
    const where = 'in 2 of 3 meetings each at which they presided, spoke or attended.';
    expect(together(['Ana', 'Bo'])).toBe(`Most often with Ana and Bo: ${where}`);
    expect(together(['Ana', 'Bo', 'Cy', 'Di'])).toBe(`Most often with 4 people: ${where}`);
    expect(together([])).toBe('Nobody else is said to have been present in any of the 3 meetings of theirs.');
  });

  it('is no one term that rose', () => {
    const half = { from: day('2023-01-01'), to: day('2023-06-30'), meetings: 2, tokens: 9 };
    const risen = ['a', 'b', 'c', 'd'].map((term) => ({
      term,
      before: 1,
      after: 3,
      meetings: 2,
      logRatio: 1,
      g2: 1,
      withoutOne: null,
    }));
    expect(describeMovers({ halves: [half, half], risen, fallen: [] })).toMatch(
      /: several terms rose most\.$/,
    );
  });
});

describe('meetings that name nobody who took part', () => {
  const say = (...named: readonly boolean[]) =>
    describeUnnamed(named.map((namesPresent) => ({ namesPresent })));

  it('are counted, where there are any', () => {
    expect(say(true, false, true, false, true)).toBe('2 of 5 meetings name nobody who took part.');
    expect(say(true, false, true)).toBe('1 of 3 meetings names nobody who took part.');
    expect(say(false, false)).toBe('Both meetings name nobody who took part.');
    expect(say(false)).toBe('The one meeting names nobody who took part.');
    expect(say(true, true)).toBeNull();
    expect(say()).toBeNull();
  });
});

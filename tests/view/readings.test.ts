import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/corpus/calendar';
import {
  readBlock,
  readCollocate,
  readHits,
  readMeetings,
  readMention,
  readPlace,
  readPosition,
  readTerm,
  readTerms,
  restsOnFew,
  tellReading,
} from '../../src/view/readings';

const day = (text: string) => {
  const date = parseDate(text);
  if (date === null) throw new Error(`no such date: ${text}`);
  return date;
};
const range = { from: day('2023-03-01'), to: day('2023-03-31') };

// 10 in 2,460 words is 40.65 per 10,000.
const row = {
  period: '2023-03',
  range,
  term: 'reform',
  name: 'reform',
  count: 10,
  tokens: 2460,
  meetings: 2,
  meetingsWithTerm: 1,
  per10k: 40.65,
  share: 0.5,
  per10kInterval: { low: 19.49, high: 74.76 },
  shareInterval: { low: 0.095, high: 0.905 },
};

describe('a mark says', () => {
  test('of a period how many meetings it has', () => {
    expect(readMeetings('2023-03', 'month', 2)).toEqual({ title: 'March 2023', lines: ['2 meetings'] });
    expect(readMeetings('2023-04', 'month', 0).lines).toEqual(['no meeting']);
  });

  test('of a block which meeting it is, or what part of the period', () => {
    const block = {
      period: '2023-03',
      range,
      group: 'study session',
      meetings: 1,
      tokens: 1392,
      documents: [],
    };
    const meeting = { id: '2023-03-02-a', date: day('2023-03-02'), title: 'On reform' };
    expect(tellReading(readBlock(block, meeting, 'month', 2))).toBe('2023-03-02; On reform; study session');
    expect(readBlock(block, null, 'month', 3)).toEqual({
      title: 'March 2023',
      lines: ['study session: 1 of 3 meetings, 33%', '1,392 words'],
    });
    expect(readBlock({ ...block, group: '' }, null, 'month', 1).lines).toEqual(['1 meeting', '1,392 words']);
  });

  test('of a term its count, rate and share with their intervals', () => {
    expect(readTerm({ row, drawn: 10 }, 'count', 0, 'month')).toEqual({
      title: 'reform, March 2023',
      lines: ['10 in 2,460 words', '40.6 per 10,000 (19.5 to 74.8)', 'in 1 of 2 meetings, 50% (10 to 91%)'],
      note: 'in brackets: 95% intervals',
    });
  });

  test.each([
    ['count', 6.25, 'smoothed: 6.3'],
    ['rate', 33.333, 'smoothed: 33.3 per 10,000'],
    ['share', 0.75, 'smoothed: 75%'],
  ] as const)('the smoothed %s where there is smoothing', (unit, drawn, said) => {
    expect(readTerm({ row, drawn }, unit, 1, 'month').lines.at(-1)).toBe(said);
  });

  test('that it rests on few words where these are under 2,000', () => {
    expect([restsOnFew(1999), restsOnFew(2000)]).toEqual([true, false]);
    expect(readTerm({ row: { ...row, tokens: 946 }, drawn: 10 }, 'count', 0, 'month').note).toBe(
      'in brackets: 95% intervals; rests on few words',
    );
  });

  test('of a column all its terms', () => {
    const point = { row, value: 10, drawn: 10, bounds: null };
    expect(readTerms('2023-03', 'month', [point])).toEqual({
      title: 'March 2023',
      lines: ['2 meetings, 2,460 words', 'reform: 10 in 1'],
    });
    expect(readTerms('2023-04', 'month', []).lines).toEqual(['no meeting']);
  });

  test('of a person how often and in how many meetings, and in which roles', () => {
    const mention = {
      period: '2023-03',
      range,
      slug: 'hao-peng',
      person: 'Hao Peng',
      mentions: 2,
      meetings: 1,
      presided: 1,
      spoke: 1,
      attended: 0,
      cited: 0,
    };
    expect(tellReading(readMention(mention, 2, 'month'))).toBe(
      'Hao Peng, March 2023; named twice in 1 of 2 meetings, 50%; presided 1, spoke 1',
    );
  });

  test('of a query its count, rate and share', () => {
    const hits = {
      period: '2023-03',
      range,
      occurrences: 11,
      meetings: 1,
      tokens: 2500,
      meetingsInPeriod: 2,
    };
    expect(readHits(hits, 'month')).toEqual({
      title: 'March 2023',
      lines: ['11 in 2,500 words', '44.0 per 10,000', 'in 1 of 2 meetings, 50%'],
    });
    expect(readHits({ ...hits, tokens: 1000 }, 'month').note).toBe('rests on few words');
    expect(readHits({ ...hits, meetingsInPeriod: 0 }, 'month').lines).toEqual(['no meeting']);
  });

  test('where it stands: a name in its list, a word beside the query, an occurrence in its meeting', () => {
    expect(tellReading(readPosition('Hu Yuting', '2023-03-02', 2, 5))).toBe(
      'Hu Yuting; 2023-03-02, printed 2 of 5',
    );
    const near = {
      collocate: 'law',
      observed: 3,
      expected: 0.5,
      logDice: 11.25,
      mi: 2.58,
      meetings: 1,
      frequency: 9,
    };
    expect(readCollocate(near).lines).toEqual([
      '3 times near it in 1 meeting, 0.50 expected',
      'logDice 11.25, MI 2.58',
    ]);
    const place = { position: 0.25, occurrences: 2, paragraph: 3, sentence: 1, hash: '0a1b2c3d' };
    const meeting = {
      id: 'a',
      date: day('2023-03-02'),
      title: 'On reform',
      tokens: 80,
      occurrences: 2,
      first: 0.25,
      last: 0.3,
      positions: null,
      marks: [place],
    };
    expect(readPlace(meeting, place)).toEqual({
      title: '2023-03-02',
      lines: ['On reform', 'paragraph 3, sentence 1, 25% into the text', '2 occurrences from here on'],
    });
  });
});

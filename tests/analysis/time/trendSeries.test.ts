import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../../src/analysis/statistics/intervals';
import { countTerms } from '../../../src/analysis/time/termTrend';
import { trendSeries } from '../../../src/analysis/time/trendSeries';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf } from '../../support/corpus';

const corpus = corpusOf(
  [
    { date: '2023-01-10', paragraphs: ['reform reform reform law'] },
    { date: '2023-01-20', paragraphs: ['law law'] },
    { date: '2023-03-10', paragraphs: ['reform law law law law'] },
    { date: '2023-04-10', paragraphs: ['law law law'] },
  ],
  { span: ['2023-01-01', '2023-04-30'] },
);
const trend = countTerms(
  corpus,
  selectDocuments(corpus.facts.documents, NO_FILTERS, null),
  NO_FILTERS,
  'month',
  ['reform', 'law'],
);

const values = (unit: 'count' | 'rate' | 'share', smoothing = 0) =>
  trendSeries(trend, unit, smoothing, 'none', [0, 1]).columns.map(({ points }) =>
    points.map(({ drawn }) => drawn),
  );

describe('the series of a chart', () => {
  it('are the values of each term in each period, null without a meeting', () => {
    expect(values('count')).toEqual([
      [3, 3],
      [null, null],
      [1, 4],
      [0, 3],
    ]);
    expect(values('share')).toEqual([
      [0.5, 1],
      [null, null],
      [1, 1],
      [0, 1],
    ]);
    // Three of the six tokens of January.
    expect(values('rate')[0]).toEqual([5000, 5000]);
  });

  it('are means of neighbours where asked, none across February', () => {
    expect(values('count', 1)).toEqual([
      [3, 3],
      [null, null],
      [0.5, 3.5],
      [0.5, 3.5],
    ]);
  });

  it('have exact bounds where asked, below the top of the axis', () => {
    const { columns, top } = trendSeries(trend, 'count', 0, 'exact', [0, 1]);
    const bounds = columns[0]?.points[0]?.bounds;
    expect(bounds?.low).toBeCloseTo(poissonInterval(3).low, 9);
    expect(bounds?.high).toBeCloseTo(poissonInterval(3).high, 9);
    // Of 4, the largest count, the exact interval ends at 10.242.
    expect(top).toBeCloseTo(10.242, 3);
    expect(trendSeries(trend, 'count', 0, 'none', [0, 1]).top).toBe(4);
    expect(trendSeries(trend, 'share', 0, 'exact', [0, 1]).top).toBe(1);
    expect(columns[1]?.points.map((point) => point.bounds)).toEqual([null, null]);
    // Of reform alone.
    expect(trendSeries(trend, 'count', 0, 'none', [0]).top).toBe(3);
  });
});

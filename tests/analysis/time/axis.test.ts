import { describe, expect, it } from 'vitest';
import { axisOf, MOST_PERIODS } from '../../../src/analysis/time/axis';
import { parseBound } from '../../../src/corpus/calendar';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { corpusOf } from '../../support/corpus';

const { facts } = corpusOf([{ date: '2023-02-17', paragraphs: ['A'] }], {
  span: ['2022-01-01', '2023-12-31'],
});

describe('the axis', () => {
  it('keeps the empty months of the span', () => {
    const { by, periods } = axisOf(facts, NO_FILTERS, null);
    expect([by, periods.length, periods[0]?.period, periods.at(-1)?.period]).toEqual([
      'month',
      24,
      '2022-01',
      '2023-12',
    ]);
  });

  it('is cut by the dates, and then finer by itself', () => {
    const month = parseBound('2023-02');
    const { by, periods } = axisOf(facts, { ...NO_FILTERS, from: month, to: month }, null);
    expect([by, periods.length]).toEqual(['day', 28]);
  });

  it('is empty where the dates leave nothing', () => {
    const cut = (from: string, to: string) =>
      axisOf(facts, { ...NO_FILTERS, from: parseBound(from), to: parseBound(to) }, null);
    expect(cut('2023-06', '2023-05')).toEqual({ by: 'month', tooFine: null, range: null, periods: [] });
    expect(cut('2050', '2051').periods).toEqual([]);
  });

  it('takes a coarser granularity where the one asked for has too many periods, and says so', () => {
    const long = corpusOf([{ date: '1789-01-01', paragraphs: ['A'] }], {
      span: ['1789-01-01', '1989-12-31'],
    });
    const { by, tooFine, periods } = axisOf(long.facts, NO_FILTERS, 'day');
    expect([by, tooFine, periods.length]).toEqual(['month', 'day', 201 * 12]);
    const weeks = axisOf(long.facts, { ...NO_FILTERS, from: parseBound('1950') }, 'week');
    expect([weeks.by, weeks.tooFine]).toEqual(['week', null]);
    // 1980 to 1989 are 3,653 days, few enough.
    expect(axisOf(long.facts, { ...NO_FILTERS, from: parseBound('1980') }, 'day').periods).toHaveLength(3653);
    expect(MOST_PERIODS).toBeGreaterThan(3653);
  });
});

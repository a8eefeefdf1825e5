import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../src/analysis/time/axis';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { describeEmptyPeriods } from '../../../src/view/describe/time';
import { corpusOf } from '../../support/corpus';

const { facts } = corpusOf([{ date: '2023-03-01', paragraphs: ['x'] }], {
  span: ['2023-01-01', '2023-06-30'],
});
const axis = axisOf(facts, NO_FILTERS, 'month');

describe('periods without a meeting', () => {
  it('are counted and named by runs', () => {
    expect(describeEmptyPeriods(axis, [0, 0, 1, 0, 2, 0])).toBe(
      '4 of 6 months have no meeting: January 2023 to February 2023, April 2023 and June 2023.',
    );
    expect(describeEmptyPeriods(axis, [1, 1, 1, 1, 1, 0])).toBe('1 of 6 months has no meeting: June 2023.');
  });

  it('are nothing to say where each has one', () => {
    expect(describeEmptyPeriods(axis, [1, 1, 1, 1, 1, 1])).toBeNull();
  });
});

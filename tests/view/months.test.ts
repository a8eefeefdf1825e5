import { describe, expect, it } from 'vitest';
import { parseBound } from '../../src/corpus/calendar';
import { boundsOfMonths, chosenMonths, describeMonth, monthOf, sliceMonths } from '../../src/view/months';
import { day } from '../support/corpus';

const range = { from: day('2022-01-01'), to: day('2023-12-31') };
const march = monthOf(day('2023-03-02'));

describe('the months of the slider', () => {
  it('count on over the years, and are said in words', () => {
    expect(march - monthOf(day('2022-12-31'))).toBe(3);
    expect(describeMonth(march)).toBe('March 2023');
  });

  it('are all of them where no date is chosen, and never outside the range', () => {
    const chosen = (from: string | null, to: string | null) =>
      chosenMonths(range, from === null ? null : parseBound(from), to === null ? null : parseBound(to)).map(
        describeMonth,
      );
    expect(chosen(null, null)).toEqual(['January 2022', 'December 2023']);
    expect(chosen('2023', '2023-03-17')).toEqual(['January 2023', 'March 2023']);
    expect(chosen('1999', '2050')).toEqual(['January 2022', 'December 2023']);
    expect(chosen('2023-06', '2023-05')).toEqual(['May 2023', 'May 2023']);
  });

  it('make filters, and none at an end of the range', () => {
    expect(boundsOfMonths(range, march, march + 1)).toEqual({ from: '2023-03', to: '2023-04' });
    expect(boundsOfMonths(range, monthOf(range.from), monthOf(range.to))).toEqual({ from: null, to: null });
  });

  it('are put into equal slices that lose no meeting', () => {
    const months = [
      { month: '2022-01', meetings: 1 },
      { month: '2022-05', meetings: 2 },
      { month: '2023-12', meetings: 4 },
    ];
    const meetings = (most: number) => sliceMonths(range, months, most).map((slice) => slice.meetings);
    expect(meetings(24)).toHaveLength(24);
    expect(meetings(5)).toEqual([3, 0, 0, 0, 4]);
  });
});

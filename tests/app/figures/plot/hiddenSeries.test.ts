import { describe, expect, test } from 'vitest';
import { isolated, toggled } from '../../../../src/app/figures/plot/hiddenSeries';

const NAMES = ['reform', 'law', 'growth'];

describe('the series that a legend hides', () => {
  test.each([
    [[], 'law', ['law']],
    [['law'], 'law', []],
    [['law'], 'growth', ['law', 'growth']],
  ])('%j: a click on %s hides or shows it', (hidden, name, expected) => {
    expect([...toggled(NAMES, new Set(hidden), name)]).toEqual(expected);
  });

  test('are never all: hiding the last brings all back', () => {
    expect([...toggled(NAMES, new Set(['reform', 'law']), 'growth')]).toEqual([]);
  });

  test('are the others where one is shown alone, and none where it is alone already', () => {
    expect([...isolated(NAMES, new Set(['law']), 'law')]).toEqual(['reform', 'growth']);
    expect([...isolated(NAMES, new Set(), 'reform')]).toEqual(['law', 'growth']);
    expect([...isolated(NAMES, new Set(['law', 'growth']), 'reform')]).toEqual([]);
  });

  test('are forgotten where the chart no longer has them', () => {
    expect([...toggled(NAMES, new Set(['gone']), 'law')]).toEqual(['law']);
  });
});

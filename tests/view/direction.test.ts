import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/view/direction';

describe('the direction of a text', () => {
  it.each([
    ['الإصلاح', 'rtl'],
    ['«12: الإصلاح» and reform', 'rtl'],
    ['שלום', 'rtl'],
    ['reform الإصلاح', 'ltr'],
    ['改革', 'ltr'],
    ['Реформа', 'ltr'],
    ['12, 13.', 'ltr'],
    ['', 'ltr'],
  ])('of %j is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

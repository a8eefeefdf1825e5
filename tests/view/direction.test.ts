import { describe, expect, it } from 'vitest';
import { directionOf, runsOf } from '../../src/view/direction';

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

describe('a sentence', () => {
  it.each([
    [
      '“الإصلاح” occurs 3 times in 2 of 5 meetings.',
      ['“', '*الإصلاح', '” occurs 3 times in 2 of 5 meetings.'],
    ],
    ['Most often with حسن علي: in 3', ['Most often with ', '*حسن علي', ': in 3']],
    ['“الأمن، الغذاء” and “سلام”', ['“', '*الأمن، الغذاء', '” and “', '*سلام', '”']],
    ['reform', ['reform']],
    ['', []],
  ])('%s is cut where its direction turns', (sentence, runs) => {
    expect(runsOf(sentence).map(({ text, fromRight }) => `${fromRight ? '*' : ''}${text}`)).toEqual(runs);
  });
});

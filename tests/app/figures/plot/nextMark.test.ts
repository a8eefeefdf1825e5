import { describe, expect, test } from 'vitest';
import { nextMark } from '../../../../src/app/figures/plot/nextMark';

describe('the mark that a key leads to', () => {
  test.each([
    ['ArrowRight', 3, 4],
    ['ArrowDown', 3, 4],
    ['ArrowLeft', 3, 2],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 13],
    ['PageDown', 15, 19],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 19],
  ])('%s from %d of 20 is %d', (key, at, next) => {
    expect(nextMark(key, at, 20)).toBe(next);
  });

  test.each([
    ['ArrowRight', 19, 20],
    ['ArrowLeft', 0, 20],
    ['Home', 0, 20],
    ['Tab', 3, 20],
    ['Enter', 3, 20],
    ['ArrowRight', -1, 0],
  ])('%s at %d of %d is none', (key, at, count) => {
    expect(nextMark(key, at, count)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  expectedAtRate,
  lackingChance,
  silenceChance,
  weighSilence,
} from '../../../src/analysis/statistics/silence';

describe('a silence', () => {
  it('has the Poisson chance of finding none of what is expected', () => {
    // exp(-3), exp(-1) and exp(-0), to four places.
    expect([3, 1, 0].map((expected) => silenceChance(expected).toFixed(4))).toEqual([
      '0.0498',
      '0.3679',
      '1.0000',
    ]);
  });

  it('lets expect what the rate elsewhere makes of its tokens', () => {
    expect(expectedAtRate(6, 2000, 1000)).toBe(3);
    expect(expectedAtRate(0, 2000, 1000)).toBe(0);
    expect(expectedAtRate(6, 2000, 0)).toBe(0);
    expect(expectedAtRate(0, 0, 1000)).toBeNull();
  });

  it('has the chance that so many meetings in a row lack it as others do', () => {
    expect([lackingChance(2, 10, 1), lackingChance(0, 10, 1), lackingChance(0, 0, 2)]).toEqual([0.2, 0, 1]);
    expect(lackingChance(2, 10, 2)).toBeCloseTo(0.04, 12);
  });

  it('says something where three or more are expected and meetings seldom lack it', () => {
    expect([3, 2.999, 0, null].map((expected) => weighSilence(expected, 0))).toEqual([
      'telling',
      'too little expected',
      'too little expected',
      'too little expected',
    ]);
    expect([0.0499, 0.05, 1].map((chance) => weighSilence(12, chance))).toEqual([
      'telling',
      'often lacking',
      'often lacking',
    ]);
  });
});

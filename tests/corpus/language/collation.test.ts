import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/compile/language/languages';
import { collationOf } from '../../../src/corpus/language/collation';

function sorted(words: string, tag: string): string {
  const keyOf = collationOf(languageOf([tag]));
  return words
    .split(' ')
    .map((word) => ({ word, key: keyOf(word) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ word }) => word)
    .join(' ');
}

describe('the order of words', () => {
  it.each([
    ['fr', 'zone élan la œuvre économie Europe', 'économie élan Europe la œuvre zone'],
    ['sv', 'ö zon ål ande ärta', 'ande zon ål ärta ö'],
    ['da', 'ål zoo æble øre', 'zoo æble øre ål'],
    ['es', 'ñu nuez oso Ábaco', 'Ábaco nuez ñu oso'],
    ['de', 'zu über Straße Strasen', 'Strasen Straße über zu'],
    ['pl', 'łaska lok mama źle zero żaba', 'lok łaska mama zero źle żaba'],
    ['tr', 'ılık için halı çok cuma', 'cuma çok halı ılık için'],
    ['ru', 'яма ёлка еда йод игра край', 'еда ёлка игра йод край яма'],
    ['uk', 'їжа ігла ива йод ґанок гай дім єва еко', 'гай ґанок дім еко єва ива ігла їжа йод'],
    ['el', 'ώρα άλφα βήτα ψ', 'άλφα βήτα ψ ώρα'],
    ['hi', 'की का कम', 'कम का की'],
  ])('is that of %s: %s', (tag, words, expected) => {
    expect(sorted(words, tag)).toBe(expected);
  });

  it('begins with marks and digits, then has letters whatever their case', () => {
    expect(sorted('b A 2 -', 'en')).toBe('- 2 A b');
  });
});

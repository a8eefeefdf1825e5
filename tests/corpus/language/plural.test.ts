import { describe, expect, it } from 'vitest';
import { numberForms } from '../../../src/corpus/language/plural';
import { CHINESE, ENGLISH, FRENCH, SPANISH } from '../../support/languages';

describe('singular and plural', () => {
  it.each([
    ['breakthrough', 'breakthroughs'],
    ['security', 'securities'],
    ['process', 'processes'],
    ['class', 'classes'],
    ['phase', 'phases'],
    ['day', 'days'],
    ['base', 'bases'],
    ['branch', 'branches'],
  ])('fold %s and %s, from either side', (one, many) => {
    expect(numberForms(one, ENGLISH)).toContain(many);
    expect(numberForms(many, ENGLISH)).toContain(one);
  });

  it.each(['consensus', 'basis', 'progress'])('do not shorten %s', (word) => {
    expect(numberForms(word, ENGLISH)).not.toContain(word.slice(0, -1));
  });

  it.each([
    ['mot', 'mots'],
    ['travail', 'travails'],
    ['journal', 'journaux'],
    ['enjeu', 'enjeux'],
    ['réforme', 'réformes'],
  ])('fold %s and %s in French', (one, many) => {
    expect(numberForms(one, FRENCH)).toContain(many);
    expect(numberForms(many, FRENCH)).toContain(one);
  });

  it.each([
    ['acuerdo', 'acuerdos'],
    ['reunión', 'reuniones'],
    ['voz', 'voces'],
  ])('fold %s and %s in Spanish, but for the accent', (one, many) => {
    const plain = (word: string) => word.normalize('NFD').replace(/\u0301/g, '');
    expect(numberForms(one, SPANISH).map(plain)).toContain(many);
    expect(numberForms(many, SPANISH)).toContain(plain(one));
  });

  it('are none where no rule is known', () => {
    expect(numberForms('辽宁', CHINESE)).toEqual(['辽宁']);
  });

  it('folds no function word', () => {
    expect(numberForms('been', ENGLISH)).toEqual(['been']);
    expect(numberForms('beens', ENGLISH)).toEqual(['beens']);
  });
});

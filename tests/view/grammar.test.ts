// A link of any grammar is read by way of all that came after it.
import { describe, expect, it } from 'vitest';
import { GRAMMAR, type Upgrader, upgradeTexts } from '../../src/view/grammar';

/** From 1 to 2 a key was renamed; from 2 to 3 a value of the new key. */
const renamed: Upgrader = ({ who = '', ...rest }) => (who === '' ? rest : { ...rest, person: who });
const reworded: Upgrader = (texts) => (texts.person === 'all' ? { ...texts, person: 'anyone' } : texts);
const both = [renamed, reworded];

describe('the grammar of a link', () => {
  it('is the first where the link has no number, and is not part of the view', () => {
    expect(upgradeTexts({ who: 'all', q: 'x' }, both)).toEqual({
      state: 'read',
      texts: { person: 'anyone', q: 'x' },
    });
    expect(upgradeTexts({ who: 'all', g: '1' }, both)).toEqual({
      state: 'read',
      texts: { person: 'anyone' },
    });
  });

  it('says from which upgrader on a link is read', () => {
    expect(upgradeTexts({ who: 'all', person: 'all', g: '2' }, both).texts).toEqual({
      who: 'all',
      person: 'anyone',
    });
    expect(upgradeTexts({ person: 'all', g: '3' }, both)).toEqual({
      state: 'read',
      texts: { person: 'all' },
    });
  });

  it('can be newer than the program, or no number', () => {
    expect(upgradeTexts({ q: 'x', g: '4' }, both)).toEqual({ state: 'newer', texts: { q: 'x' }, grammar: 4 });
    for (const found of ['0', '-1', '1.5', '01', 'two', '', '9999999']) {
      expect(upgradeTexts({ q: 'x', g: found }, both)).toEqual({
        state: 'malformed',
        texts: { q: 'x' },
        found,
      });
    }
  });

  it('has the number that links are written with', () => {
    expect(upgradeTexts({ q: 'x', g: String(GRAMMAR) })).toEqual({ state: 'read', texts: { q: 'x' } });
    expect(upgradeTexts({ g: String(GRAMMAR + 1) }).state).toBe('newer');
  });
});

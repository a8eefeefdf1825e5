import { describe, expect, it } from 'vitest';
import { findShortcut, type KeyPress, nameKeys, SHORTCUTS } from '../../../src/app/shortcuts/shortcuts';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...change,
});
const FREE = { focus: 'page', characters: true } as const;

describe('a shortcut', () => {
  it('is found by its key', () => {
    expect(findShortcut(press('/'), FREE)).toBe('search');
    expect(findShortcut(press('?'), FREE)).toBe('shortcuts');
    expect(findShortcut(press('Escape'), FREE)).toBe('close');
    expect(['j', 'k', 'n', 'p'].map((key) => findShortcut(press(key), FREE))).toEqual([
      'next-result',
      'previous-result',
      'next-hit',
      'previous-hit',
    ]);
    expect(['x', 'N', ' ', 'Shift'].map((key) => findShortcut(press(key), FREE))).toEqual(
      Array(4).fill(null),
    );
  });

  it('leaves to the browser what it does by itself', () => {
    expect(findShortcut(press('Enter'), FREE)).toBeNull();
  });

  it('is none in a field, with a modifier, while a character is composed, or once the key is taken', () => {
    expect(findShortcut(press('/'), { ...FREE, focus: 'field' })).toBeNull();
    expect(findShortcut(press('/'), { ...FREE, focus: 'popup' })).toBeNull();
    for (const key of ['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented']) {
      expect(findShortcut(press('/', { [key]: true }), FREE), key).toBeNull();
    }
  });

  it('of one character can be switched off; Escape stays', () => {
    const off = { focus: 'page', characters: false } as const;
    expect(['/', '?', 'j', 'n'].map((key) => findShortcut(press(key), off))).toEqual(Array(4).fill(null));
    expect(findShortcut(press('Escape'), off)).toBe('close');
  });

  it('has a key of its own', () => {
    const keys = SHORTCUTS.flatMap(nameKeys);
    expect(new Set<string>(keys).size).toBe(keys.length);
  });

  it('with Ctrl or the command key works in a field and without single characters, never in a dialog', () => {
    const off = { characters: false } as const;
    for (const key of ['ctrlKey', 'metaKey']) {
      const chord = press('k', { [key]: true });
      expect(findShortcut(chord, FREE)).toBe('palette');
      expect(findShortcut(chord, { ...off, focus: 'field' })).toBe('palette');
      expect(findShortcut(chord, { ...off, focus: 'popup' })).toBeNull();
    }
    expect(findShortcut(press('k', { ctrlKey: true, metaKey: true }), FREE)).toBeNull();
    expect(nameKeys({ keys: ['k'], chord: true })).toEqual(['Ctrl K', '⌘ K']);
  });
});

// Keys and clicks in the form of WebDriver.
import { expect, it } from 'vitest';
import { clickActions, keyActions } from './actions';
import { KEYS } from './visitor';

it('presses keys together and lets the last go first', () => {
  expect(keyActions(['Control', 'k'])[0]?.actions).toEqual([
    { type: 'keyDown', value: '\uE009' },
    { type: 'keyDown', value: 'k' },
    { type: 'keyUp', value: 'k' },
    { type: 'keyUp', value: '\uE009' },
  ]);
});

it('knows every key by its name, a code point each, and no other name', () => {
  const codes = KEYS.map((key) => keyActions([key])[0]?.actions[0]?.value);
  expect(new Set(codes).size).toBe(KEYS.length);
  for (const code of codes) expect(code).toMatch(/^[\uE000-\uF8FF]$/);
  expect(() => keyActions(['Entre'])).toThrow('There is no key called Entre');
});

it('clicks at whole pixels, and lets the button go', () => {
  expect(clickActions(10.4, 20.6)[0]?.actions).toEqual([
    { type: 'pointerMove', x: 10, y: 21 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]);
});

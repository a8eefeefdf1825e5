// Keys and clicks as WebDriver takes them, classic or BiDi.
import type { Key } from './visitor';

/** The code points that WebDriver gives to keys without a character (W3C WebDriver, "Keyboard actions"). */
const CODES: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Each pressed while those before it are held, then all let go, the last first. */
export function keyActions(keys: readonly Key[]) {
  const values = keys.map((key) => {
    const value = CODES[key] ?? key;
    if ([...value].length !== 1) throw new Error(`There is no key called ${key}`);
    return value;
  });
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    },
  ];
}

export function clickActions(x: number, y: number) {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}

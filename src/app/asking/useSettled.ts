import { useState } from 'react';

/**
 * The last value that came with an answer of its own: while an earlier answer stands in for the next, the value that the
 * earlier one was asked with, so that what is on the screen stays whole and need not be drawn in between.
 */
export function useSettled<T>(value: T, standsIn: boolean): T {
  const [settled, setSettled] = useState(value);
  if (standsIn || settled === value) return settled;
  setSettled(value);
  return value;
}

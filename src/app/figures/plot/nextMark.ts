// Which mark of a chart a key leads to.

/** How far a key goes; a page goes over ten marks. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The place of the next of so many marks; null where the key leads nowhere. */
export function nextMark(key: string, at: number, count: number): number | null {
  const next = Math.max(0, Math.min(count - 1, at + (STEPS[key] ?? 0)));
  return next === at || at < 0 ? null : next;
}

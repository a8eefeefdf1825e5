// Which mark of a chart a key leads to.

/** Marks that a page's key goes over. */
const PAGE = 10;

/** The place of the next of so many marks; null where the key leads nowhere. */
export function nextMark(key: string, at: number, count: number): number | null {
  const wanted = goalOf(key, at, count);
  if (wanted === null || count === 0) return null;
  const next = Math.max(0, Math.min(count - 1, wanted));
  return next === at ? null : next;
}

function goalOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

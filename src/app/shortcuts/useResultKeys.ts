// j and k move the focus through the results of a view: every link with data-result, in the order of the page.
import { useShortcut } from './useShortcut';

export function useResultKeys(): void {
  useShortcut('next-result', () => focusResult(1));
  useShortcut('previous-result', () => focusResult(-1));
}

/** Stays at the ends: a list that goes on below must not jump to its top. */
function focusResult(by: 1 | -1): void {
  const results = [...document.querySelectorAll<HTMLElement>('main [data-result]')];
  const current = results.findIndex((result) => result.matches(':focus'));
  const next = current < 0 ? 0 : Math.min(Math.max(current + by, 0), results.length - 1);
  results[next]?.focus();
}

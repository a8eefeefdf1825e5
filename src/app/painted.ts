/** A page in the background has no frames. */
const LATEST = 300;

/** Resolves in a task of its own, so that what was done before it holds nothing up. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves after the next paint. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A frame is painted after its callbacks: the next task stands after the paint.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LATEST);
  });
}

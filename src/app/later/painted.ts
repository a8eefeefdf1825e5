/** A page in the background has no frames. */
const LATEST = 300;

/** Resolves in a task of its own, at least so many milliseconds later: what was done before it holds nothing up. */
export function pause(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Resolves after the next paint. */
export function painted(): Promise<void> {
  const frame = new Promise((resolve) => requestAnimationFrame(resolve));
  // A frame is painted after its callbacks: the next task stands after the paint.
  return Promise.race([frame.then(() => pause()), pause(LATEST)]);
}

// What runs inside the measured page: it notes long tasks, painted changes and when elements first stood.

export type Watched = typeof globalThis & {
  benchLongest?: number;
  benchKey?: number;
  benchPainted?: number;
  /** What the results say they are of, and what they said before the last key. */
  benchReadAs?: () => string;
  benchBefore?: string;
  /** Frames since the last key, and which of them was the first that showed a result of it: 1 for the key's own. */
  benchFrames?: number;
  benchFirst?: number | null;
  benchSeen?: [name: string, at: number][];
};

/** Before the page's own scripts: notes long tasks, the last painted change, and when elements first stood. */
export function watchPage(): void {
  const watched = globalThis as Watched;
  watched.benchLongest = 0;
  watched.benchSeen = [];
  watched.benchPainted = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watched.benchLongest = Math.max(watched.benchLongest ?? 0, duration);
    }
  }).observe({ entryTypes: ['longtask'] });
  // A frame is painted after its callbacks: the next task stands after the paint.
  const afterPaint = (act: (now: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage(null);
  };
  let changed = false;
  new MutationObserver((records) => {
    changed ||= records.some(
      ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('main') != null,
    );
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const readAs = () =>
    [...document.querySelectorAll('main p')].find((p) => p.textContent.startsWith('Meetings that contain'))
      ?.textContent ?? '';
  watched.benchReadAs = readAs;
  const wanted = new Set(['[aria-labelledby="meetings"] tbody tr', 'article[aria-label="Text"] p']);
  const frame = () => {
    watched.benchFrames = (watched.benchFrames ?? 0) + 1;
    if (watched.benchFirst === null && watched.benchBefore !== readAs())
      watched.benchFirst = watched.benchFrames;
    if (changed) {
      changed = false;
      afterPaint((now) => {
        watched.benchPainted = now;
      });
    }
    for (const name of wanted) {
      if (document.querySelector(name) === null) continue;
      wanted.delete(name);
      afterPaint((now) => watched.benchSeen?.push([name, now]));
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** The longest task since the last call, in milliseconds; 0 where none was longer than 50. */
export function takeLongest(): number {
  const watched = globalThis as Watched;
  const longest = watched.benchLongest ?? 0;
  watched.benchLongest = 0;
  return longest;
}

export function watchForKey(): void {
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const watched = globalThis as Watched;
      watched.benchKey = timeStamp;
      watched.benchBefore = watched.benchReadAs?.() ?? '';
      watched.benchFrames = 0;
      watched.benchFirst = null;
    },
    { capture: true, once: true },
  );
}

/** Waits until nothing in the view has changed for so long; from the last key to the paint of the last change. */
export function waitForQuiet(quiet: number): Promise<number> {
  return new Promise((done) => {
    const watched = globalThis as Watched;
    const from = Math.max(performance.now(), watched.benchKey ?? 0);
    const frame = () => {
      const painted = watched.benchPainted ?? 0;
      const busy = document.querySelector('main [aria-busy="true"]') !== null;
      if (!busy && performance.now() - Math.max(painted, from) > quiet) {
        done(painted - (watched.benchKey ?? painted));
        return;
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** Which frame after the last key showed its first result; infinite where none did. */
export function takeFirstResult(): number {
  return (globalThis as Watched).benchFirst ?? Number.POSITIVE_INFINITY;
}

export function scriptBytesBefore(until: number): number {
  return performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
    .filter(({ name, responseEnd }) => /\.js$/.test(name) && responseEnd <= until)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

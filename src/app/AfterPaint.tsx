import { type ReactNode, useEffect, useState } from 'react';

interface AfterPaintProps {
  /** Until then. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows its children once what came with it has been painted: the list can be used before the programs of the charts and the slider load. */
export function AfterPaint({ fallback, children }: AfterPaintProps) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame is painted after its callbacks: the next task stands after the paint.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true));
    });
    // A page in the background has no frames.
    const late = setTimeout(() => setPainted(true), LATEST);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      clearTimeout(late);
    };
  }, []);
  return painted ? children : fallback;
}

const LATEST = 300;

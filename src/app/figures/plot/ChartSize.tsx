import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from 'react';

interface ChartSizeProps {
  /** Height in pixels that is kept until the width is known. */
  readonly room?: number;
  readonly children: (width: number) => ReactNode;
}

/** Gives its width in pixels; its children are drawn once it is known, in slices that hold nothing up. */
export function ChartSize({ room = 0, children }: ChartSizeProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const draw = (wanted: number) => startTransition(() => setWidth(wanted));
    draw(box.current.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => entry !== undefined && draw(entry.contentRect.width));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} style={width > 0 ? {} : { height: room }}>
      {width > 0 && children(width)}
    </div>
  );
}

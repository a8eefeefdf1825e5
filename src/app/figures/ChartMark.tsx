import type { ReactNode } from 'react';

interface ChartMarkProps {
  readonly onChoose: (() => void) | null;
  readonly onPoint: () => void;
  readonly children: ReactNode;
}

/** Something of a chart that the pointer can choose; the same step stands as a link in the table or the list. */
export function ChartMark({ onChoose, onPoint, children }: ChartMarkProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a chart is one image to assistive tools, its table has the links
    <g
      className={onChoose === null ? '' : 'cursor-pointer hover:opacity-80'}
      onClick={(event) => {
        event.stopPropagation();
        onChoose?.();
      }}
      onMouseMove={onPoint}
    >
      {children}
    </g>
  );
}

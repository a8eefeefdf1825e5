import type { MouseEvent, ReactNode } from 'react';

interface ChartMarkProps {
  readonly choosable: boolean;
  readonly onChoose: (event: MouseEvent<SVGElement>) => void;
  readonly onPoint: (event: MouseEvent<SVGElement>) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Something of a chart that the pointer can read and choose; the same step stands as a link in the table or the list. */
export function ChartMark({ choosable, onChoose, onPoint, onLeave, children }: ChartMarkProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a chart is one image to assistive tools, its table has the links
    <g
      className={choosable ? 'cursor-pointer hover:opacity-80' : ''}
      onClick={onChoose}
      onMouseMove={onPoint}
      onMouseLeave={onLeave}
    >
      {children}
    </g>
  );
}

import type { ReactNode } from 'react';
import { type KnownView, TOP } from '../../view/pageLook';

interface ViewMainProps {
  readonly view: KnownView;
  readonly heading: string;
  readonly above?: ReactNode;
  /** Beside the heading or below it, before all else. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

/** The content of a page under its heading, which stands where it stood before the program came. */
export function ViewMain({ view, heading, above, after, children }: ViewMainProps) {
  const look = TOP[view];
  return (
    <main id="main" className={look.main}>
      <div className={look.top}>
        {above}
        <h1 dir="auto" className={look.heading}>
          {heading}
        </h1>
        {after}
      </div>
      {children}
    </main>
  );
}

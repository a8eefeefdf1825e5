import type { ReactNode } from 'react';
import { PLAIN_MAIN } from '../../view/pageLook';

interface PlainMainProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** The content of a page that is none of the views: what is not there, or has not come. */
export function PlainMain({ heading, children }: PlainMainProps) {
  return (
    <main id="main" className={PLAIN_MAIN}>
      <h1 className="mb-3 text-2xl">{heading}</h1>
      {children}
    </main>
  );
}

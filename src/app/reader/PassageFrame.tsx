import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

/** Around what is said of the passage in the address: brought into view, and closed by leaving the fragment. */
export function PassageFrame({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={frame}
      aria-label="The passage linked"
      className="no-print flex max-w-3xl flex-wrap items-center gap-x-3 gap-y-1.5 border-accent border-l-2 py-0.5 pl-3"
    >
      {children}
      <Link
        to="./"
        search={(params) => params}
        hash=""
        resetScroll={false}
        className="link inline-flex min-h-6 items-center"
      >
        Close
      </Link>
    </section>
  );
}

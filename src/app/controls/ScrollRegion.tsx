import type { CSSProperties, ReactNode, Ref } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly className: string;
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A region that scrolls by itself, named and reachable by keyboard, which is how it is scrolled without a pointer. */
export function ScrollRegion({ label, className, style, ref, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={ref} aria-label={label} tabIndex={0} className={`scroll-region ${className}`} style={style}>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';

/** Stands for a chart that would have no mark. */
export function EmptyChart({ children }: { readonly children: ReactNode }) {
  return <p className="border-line border-l-2 py-2 pl-3 text-soft">{children}</p>;
}

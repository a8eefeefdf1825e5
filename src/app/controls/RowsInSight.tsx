import { lazy, Suspense } from 'react';
import type { RowsProps } from './VirtualRows';

const VirtualRows = lazy(async () => ({ default: (await import('./VirtualRows')).VirtualRows }));

/** Up to so many rows all are drawn: they can be found in the page and printed. */
export const ALL_DRAWN = 300;

/** Of a table with one row of headings: said where not all rows are drawn. */
export function rowCount(rows: number): { readonly 'aria-rowcount'?: number } {
  return rows > ALL_DRAWN ? { 'aria-rowcount': rows + 1 } : {};
}

/** The rows of a long table that are in sight, with room for the others. */
export function RowsInSight(props: RowsProps) {
  const { count, row } = props;
  if (count > ALL_DRAWN) {
    return (
      <Suspense>
        <VirtualRows {...props} />
      </Suspense>
    );
  }
  return Array.from({ length: count }, (_, index) => row(index, {}));
}

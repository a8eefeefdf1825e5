import { lazy, type ReactNode, type Ref, type RefObject, Suspense } from 'react';

const VirtualRows = lazy(async () => ({ default: (await import('./VirtualRows')).VirtualRows }));

/** Goes on the row's <tr>: by it the row is measured and counted. */
export interface RowInSight {
  readonly ref?: Ref<HTMLTableRowElement>;
  readonly 'data-index'?: number;
  readonly 'aria-rowindex'?: number;
}

export interface RowsInSightProps {
  /** Rows in all. */
  readonly count: number;
  /** What scrolls; the table gives `aria-rowcount`. */
  readonly box: RefObject<HTMLElement | null>;
  /** Height of a usual row, in pixels. */
  readonly height: number;
  /** Cells of a row. */
  readonly columns: number;
  /** Rows of the table before the first, its headings. */
  readonly before?: number;
  readonly row: (index: number, props: RowInSight) => ReactNode;
}

/** Up to so many rows all are drawn: they can be found in the page and printed. */
export const ALL_DRAWN = 300;

/** Of a table with one row of headings: said where not all rows are drawn. */
export function rowCount(rows: number): { readonly 'aria-rowcount'?: number } {
  return rows > ALL_DRAWN ? { 'aria-rowcount': rows + 1 } : {};
}

/** The rows of a long table that are in sight, with room for the others. */
export function RowsInSight(props: RowsInSightProps) {
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

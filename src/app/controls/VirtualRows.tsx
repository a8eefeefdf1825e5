import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, type RefObject, useLayoutEffect, useReducer } from 'react';

/** Goes on the row's <tr>: by it the row is measured and counted. */
export interface RowInSight {
  readonly ref?: Ref<HTMLTableRowElement>;
  readonly 'data-index'?: number;
  readonly 'aria-rowindex'?: number;
}

export interface RowsProps {
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

/** Rows that are measured as they come into sight. */
export function VirtualRows({ count, box, height, columns, before = 1, row }: RowsProps) {
  // The box around may be mounted together with its rows: it is known only once both are there.
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(drawAgain, []);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 10,
  });
  const shown = rows.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <>
      {above > 0 && <Room height={above} columns={columns} />}
      {shown.map(({ index }) =>
        row(index, {
          ref: rows.measureElement,
          'data-index': index,
          'aria-rowindex': index + 1 + before,
        }),
      )}
      {below > 0 && <Room height={below} columns={columns} />}
    </>
  );
}

function Room({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

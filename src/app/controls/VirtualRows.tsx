import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useReducer } from 'react';
import type { RowsInSightProps } from './RowsInSight';

/** Rows that are measured as they come into sight. */
export function VirtualRows({ count, box, height, columns, before = 1, row }: RowsInSightProps) {
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

import { type ReactNode, useRef, useState } from 'react';
import { formatCount, plural } from '../../../view/words';
import { RowsInSight, rowCount } from '../../controls/RowsInSight';
import { RowsLeftOut } from '../../controls/RowsLeftOut';
import { ScrollRegion } from '../../controls/ScrollRegion';

interface FigureTableRow {
  readonly key: string;
  /** Nothing was counted: hidden until asked for. */
  readonly empty: boolean;
  /** Asked for when the row is drawn. */
  readonly cells: () => readonly ReactNode[];
}

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly number?: boolean }[];
  readonly rows: readonly FigureTableRow[];
}

const ROW_HEIGHT = 30;

/** The real table behind a chart; of thousands of rows those in sight are drawn. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  const [all, setAll] = useState(false);
  const box = useRef<HTMLElement>(null);
  const held = rows.filter(({ empty }) => !empty);
  const wanted = all ? rows : held;
  const hidden = rows.length - held.length;
  return (
    <>
      <RowsLeftOut total={wanted.length} what="rows" />
      <ScrollRegion ref={box} label={caption} className="max-h-96 overflow-auto">
        <table className="data-table" {...rowCount(wanted.length)}>
          <caption className="sr-only">{caption}</caption>
          <thead className="sticky top-0 bg-ground">
            <tr aria-rowindex={1}>
              {columns.map(({ name, number }) => (
                <th key={name} scope="col" className={number ? 'number' : ''}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <RowsInSight
              count={wanted.length}
              box={box}
              height={ROW_HEIGHT}
              columns={columns.length}
              row={(index, props) => {
                const row = wanted[index];
                return (
                  <tr key={row?.key} {...props}>
                    {row?.cells().map((cell, i) => {
                      const column = columns[i];
                      return (
                        <td key={column?.name} className={column?.number ? 'number' : ''}>
                          {cell}
                        </td>
                      );
                    })}
                  </tr>
                );
              }}
            />
          </tbody>
        </table>
      </ScrollRegion>
      {hidden > 0 && (
        <button type="button" className="link mt-1 min-h-7" onClick={() => setAll(!all)}>
          {all ? 'Hide the empty rows' : `Show ${formatCount(hidden)} empty ${plural(hidden, 'row')} too`}
        </button>
      )}
    </>
  );
}

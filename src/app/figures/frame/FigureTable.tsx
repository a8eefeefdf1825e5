import { type ReactNode, useRef, useState } from 'react';
import { formatCount, plural } from '../../../view/words';
import { RowsInSight, rowCount } from '../../controls/RowsInSight';
import { RowsLeftOut } from '../../controls/RowsLeftOut';
import { ScrollRegion } from '../../controls/ScrollRegion';

export interface FigureColumn<Row> {
  readonly name: string;
  readonly number?: boolean;
  /** Asked for when the row is drawn. */
  readonly cell: (row: Row) => ReactNode;
}

interface FigureTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Nothing was counted: hidden until asked for. */
  readonly isEmpty?: (row: Row) => boolean;
}

const ROW_HEIGHT = 30;

/** The real table behind a chart; of thousands of rows those in sight are drawn. */
export function FigureTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  isEmpty = () => false,
}: FigureTableProps<Row>) {
  const [all, setAll] = useState(false);
  const box = useRef<HTMLElement>(null);
  const held = rows.filter((row) => !isEmpty(row));
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
                if (row === undefined) return null;
                return (
                  <tr key={keyOf(row)} {...props}>
                    {columns.map(({ name, number, cell }) => (
                      <td key={name} className={number ? 'number' : ''}>
                        {cell(row)}
                      </td>
                    ))}
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

import { type ReactNode, useState } from 'react';
import { ScrollRegion } from '../ScrollRegion';

interface FigureTableRow {
  readonly key: string;
  /** Nothing was counted: hidden until asked for. */
  readonly empty: boolean;
  readonly cells: readonly ReactNode[];
}

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly number?: boolean }[];
  readonly rows: readonly FigureTableRow[];
}

/** Rows drawn at first; the rest on demand, the download has all. */
const PAGE = 1000;

/** The real table behind a chart; the first column heads its row. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
  const [all, setAll] = useState(false);
  const [most, setMost] = useState(PAGE);
  const wanted = all ? rows : rows.filter(({ empty }) => !empty);
  const hidden = rows.length - rows.filter(({ empty }) => !empty).length;
  return (
    <>
      <ScrollRegion label={caption} className="max-h-96 overflow-auto">
        <table className="data-table">
          <caption className="sr-only">{caption}</caption>
          <thead className="sticky top-0 bg-ground">
            <tr>
              {columns.map(({ name, number }) => (
                <th key={name} scope="col" className={number ? 'number' : ''}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {wanted.slice(0, most).map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, i) => {
                  const column = columns[i];
                  return (
                    <td key={column?.name} className={column?.number ? 'number' : ''}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {wanted.length > most && (
        <button type="button" className="link mt-1 mr-4 min-h-7" onClick={() => setMost(most + PAGE)}>
          Show {Math.min(PAGE, wanted.length - most)} more of {wanted.length} rows
        </button>
      )}
      {hidden > 0 && (
        <button type="button" className="link mt-1 min-h-7" onClick={() => setAll(!all)}>
          {all ? 'Hide the empty rows' : `Show ${hidden} empty ${hidden === 1 ? 'row' : 'rows'} too`}
        </button>
      )}
    </>
  );
}

// Long answers come in pages: no one message holds more rows than the table of questions says.

/** Which rows are wanted, counted from 0. */
export interface RowWindow {
  readonly offset: number;
  readonly limit: number;
}

export interface RowPage<Row> {
  /** Rows in all, of which `rows` are those asked for. */
  readonly total: number;
  readonly rows: readonly Row[];
}

export function pageOf<Row>(all: readonly Row[], { offset, limit }: RowWindow): RowPage<Row> {
  return { total: all.length, rows: all.slice(offset, offset + limit) };
}

// All rows of a question whose answers come in pages.
import type { Answer, CorpusEngine, Params } from './corpusEngine';
import type { RowPage, RowWindow } from './pages';
import { type PagedQuestion, pageSize, type Question } from './questions';

/** Questions of which the rows beyond a page can be asked for. */
export type ListedQuestion = {
  [Q in Question]: Answer<Q> extends RowPage<unknown> ? Q : never;
}[Question];

/** As many rows as one answer may hold, from the first on. */
export function firstPage(question: PagedQuestion): RowWindow {
  return { offset: 0, limit: pageSize(question) };
}

/** The answer with all its rows, asked for page after page from the one given on. */
export async function askEveryPage<Q extends ListedQuestion>(
  engine: CorpusEngine,
  question: Q,
  params: Params<Q>,
  signal?: AbortSignal,
): Promise<Answer<Q>> {
  const first = await engine[question](params, signal);
  const rows: unknown[] = [...first.rows];
  while (rows.length < first.total) {
    const next = await engine[question]({ ...params, offset: rows.length }, signal);
    if (next.rows.length === 0)
      throw new Error(`${first.total} rows were promised, and ${rows.length} came.`);
    rows.push(...next.rows);
  }
  return { ...first, rows };
}

// The further columns of metadata.csv as the facts have them: each with every value, and what each document has of them.
import type { CorpusFacts } from '../../corpus/facts';
import { nameOrderOf } from '../../corpus/language/collation';
import type { Language } from '../../corpus/language/language';
import { metaMember } from '../../corpus/meta';
import { slugOf } from '../../corpus/slug';
import type { FurtherColumn } from './headings';
import type { MetadataRow } from './readRow';

export interface ColumnsFound {
  readonly columns: CorpusFacts['columns'];
  /** Of each document, in the order of the columns. */
  readonly meta: readonly (readonly string[])[];
}

/** `rows` are those of the documents; values are sorted by name. */
export function columnsOf(
  columns: readonly FurtherColumn[],
  rows: readonly (MetadataRow | undefined)[],
  language: Language,
): ColumnsFound {
  const byName = nameOrderOf(language);
  return {
    columns: columns.map(({ slug, name }) => {
      const values = new Map(
        rows.flatMap((row) => (row?.values.get(slug) ?? []).map((value) => [slugOf(value), value] as const)),
      );
      return {
        slug,
        name,
        values: Array.from(values, ([own, value]) => ({ slug: own, name: value })).sort((a, b) =>
          byName(a.name, b.name),
        ),
      };
    }),
    meta: rows.map((row) =>
      columns.flatMap(({ slug }) =>
        (row?.values.get(slug) ?? []).map((value) => metaMember(slug, slugOf(value))),
      ),
    ),
  };
}

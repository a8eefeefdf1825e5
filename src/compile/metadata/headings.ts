// The first line of metadata.csv: which columns the program knows, and which become facets.
import schema from '../../../seeds/corpus.schema.json' with { type: 'json' };
import { slugOf } from '../../corpus/slug';
import { excerpt } from '../problem';
import type { CsvRecord, CsvReport } from './readCsv';

/** Every other column becomes a facet, a translator's too. */
const KNOWN_COLUMNS = [
  'file',
  'date',
  'title',
  'place',
  'kind',
  'speaker',
  'presider',
  'held_on',
  'source',
  'url',
  'language',
] as const;
export type KnownColumn = (typeof KNOWN_COLUMNS)[number];

export interface FurtherColumn {
  readonly slug: string;
  readonly name: string;
}

export type ColumnHeading = KnownColumn | FurtherColumn;

/** Each is a menu of every page. */
const MOST_COLUMNS = 100;
export const MOST_CHARACTERS = schema.definitions.text.maxLength;

const KNOWN_BY_SLUG: ReadonlyMap<string, KnownColumn> = new Map(
  KNOWN_COLUMNS.map((name) => [slugOf(name), name]),
);

/** A cell on one line, its ends bare. */
export function cleanCell(cell: string): string {
  return cell.replace(/\s+/gu, ' ').trim();
}

/** What each column is; null where a column cannot be told, which is then reported. */
export function readHeadings({ line, cells }: CsvRecord, report: CsvReport): readonly ColumnHeading[] | null {
  const seen = new Map<string, string>();
  let isSound = true;
  const fault = (expected: string, found: string): void => {
    isSound = false;
    report(line, expected, found);
  };
  if (cells.length > MOST_COLUMNS) {
    fault(`at most ${MOST_COLUMNS} columns`, String(cells.length));
    return null;
  }
  const headings = cells.map((cell, i): ColumnHeading => {
    const name = cleanCell(cell);
    const slug = slugOf(name);
    const other = seen.get(slug);
    if (slug === '')
      fault(`a heading with a letter or a digit over column ${i + 1}`, name === '' ? 'none' : excerpt(name));
    else if (other !== undefined)
      fault(
        'a heading that no other column has',
        `${excerpt(name)}, whose address is that of ${excerpt(other)}`,
      );
    else if (name.length > MOST_CHARACTERS)
      fault(`a heading of at most ${MOST_CHARACTERS} characters`, excerpt(name));
    seen.set(slug, name);
    return KNOWN_BY_SLUG.get(slug) ?? { slug, name };
  });
  if (!headings.includes('file'))
    fault('headings that are separated by commas, file among them', excerpt(cells.join(',')));
  return isSound ? headings : null;
}

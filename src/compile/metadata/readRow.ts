// One row of metadata.csv: what its cells say, and what is wrong with them.
import schema from '../../../seeds/corpus.schema.json' with { type: 'json' };
import { type CalendarDate, parseDate } from '../../corpus/calendar';
import { slugOf } from '../../corpus/slug';
import { excerpt } from '../problem';
import {
  type ColumnHeading,
  cleanCell,
  type FurtherColumn,
  type KnownColumn,
  MOST_CHARACTERS,
} from './headings';
import type { CsvRecord, CsvReport } from './readCsv';

/** What an empty cell would say is null, or an empty list: nothing. */
export interface MetadataRow {
  /** As the file is named. */
  readonly file: string;
  readonly date: CalendarDate | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly speakers: readonly string[];
  readonly presiders: readonly string[];
  readonly heldOn: CalendarDate | null;
  readonly publisher: string | null;
  readonly address: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Names by the slug of each further column. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

const DAY = 'a date that exists, written YYYY-MM-DD';
const LANGUAGE = new RegExp(schema.properties.language.pattern, 'u');
const ADDRESS = /^https?:\/\/\S+$/u;

/** A value of a further column as it was spelt first. */
interface Spelling {
  readonly name: string;
  readonly line: number;
}

/** Reads the rows of one file; a cell with a problem says nothing once that has been reported. */
export function createRowReader(
  headings: readonly ColumnHeading[],
  report: CsvReport,
): (record: CsvRecord) => MetadataRow {
  const spellings = new Map<string, Spelling>();
  return ({ line, cells }) => {
    const cellOf = (key: KnownColumn): string => cleanCell(cells[headings.indexOf(key)] ?? '');
    const read = <T>(key: KnownColumn, parse: (cell: string) => T | null, expected: string): T | null => {
      const cell = cellOf(key);
      if (cell === '') return null;
      const value = parse(cell);
      if (value === null) report(line, `${key} to be ${expected}`, excerpt(cell));
      return value;
    };
    const isName = (heading: string, text: string): boolean => {
      if (slugOf(text) !== '' && text.length <= MOST_CHARACTERS) return true;
      const name = `a name with a letter or a digit, of at most ${MOST_CHARACTERS} characters`;
      report(line, `${heading} to be ${name}`, excerpt(text));
      return false;
    };
    const name = (key: KnownColumn): string | null => {
      const cell = read(key, (text) => text, '');
      return cell !== null && isName(key, cell) ? cell : null;
    };
    const names = (key: KnownColumn): readonly string[] =>
      membersOfCell(read(key, (text) => text, '') ?? '').filter((one) => isName(key, one));
    const spelt = (column: FurtherColumn, text: string): string => {
      const key = `${column.slug}.${slugOf(text)}`;
      const first = spellings.get(key) ?? { name: text, line };
      spellings.set(key, first);
      if (first.name.toLowerCase() !== text.toLowerCase())
        report(
          line,
          `one spelling of each value of ${column.name}`,
          `${excerpt(text)}, whose address is that of ${excerpt(first.name)} in line ${first.line}`,
        );
      return first.name;
    };
    return {
      file: cellOf('file'),
      date: read('date', parseDate, DAY),
      title: name('title'),
      place: name('place'),
      kind: name('kind'),
      speakers: names('speaker'),
      presiders: names('presider'),
      heldOn: read('held_on', parseDate, DAY),
      publisher: name('source'),
      address: read('url', matching(ADDRESS), 'an address that begins with http:// or https://'),
      language: read('language', matching(LANGUAGE), 'a language tag such as en or zh-Hans'),
      values: new Map(
        headings.flatMap((heading, i) => {
          if (typeof heading === 'string') return [];
          const own = membersOfCell(cleanCell(cells[i] ?? '')).filter((one) => isName(heading.name, one));
          return [[heading.slug, distinct(own.map((one) => spelt(heading, one)))] as const];
        }),
      ),
    };
  };
}

function matching(form: RegExp): (cell: string) => string | null {
  return (cell) => (form.test(cell) ? cell : null);
}

function membersOfCell(cell: string): readonly string[] {
  return distinct(cell.split('~').map((member) => member.trim())).filter((member) => member !== '');
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}

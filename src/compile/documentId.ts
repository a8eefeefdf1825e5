// A document's id: its date and its file's name, so that renumbering files or adding some never changes an id.
import type { CalendarDate } from '../corpus/calendar';

/** 001_528626af35be6906.txt of 17 February 2023 is 2023-02-17-528626af35be6906; null where no name is left. */
export function documentIdOf(date: CalendarDate, fileName: string): string | null {
  const name = idNameOf(fileName);
  return name.replaceAll('-', '') === '' ? null : `${date}-${name}`;
}

/** What a file's name gives to its id, after the date. */
export function idNameOf(fileName: string): string {
  return fileName
    .replace(/\.txt$/i, '')
    .replace(/^\d+_/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

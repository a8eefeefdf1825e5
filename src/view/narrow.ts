// From a figure to the filters and queries that show what it counts.
import { firstDayOf, lastDayOf } from '../corpus/calendar';
import type { Person } from '../corpus/facts';
import type { Filters } from '../corpus/filters';
import { boundsOfRange, type DateRange } from '../corpus/period';
import { typesOf } from '../corpus/tokenise';

/** The filters cut to a period; bounds that already lie inside it stay as they are. */
export function narrowToPeriod(filters: Filters, range: DateRange): Filters {
  const whole = boundsOfRange(range);
  return {
    ...filters,
    from: filters.from !== null && firstDayOf(filters.from) > range.from ? filters.from : whole.from,
    to: filters.to !== null && lastDayOf(filters.to) < range.to ? filters.to : whole.to,
  };
}

/** A term of Keyword trends as a query: each of its phrases in quotation marks, joined by OR. */
export function queryOfTerm(term: string): string {
  return term
    .split(' OR ')
    .map((phrase) => `"${phrase.replace(/["“”]/g, '').trim()}"`)
    .join(' OR ');
}

/** A query that counts a person's mentions: names that hold a shorter one are found through it. */
export function queryOfPerson(person: Person, language: string): string {
  const names = person.names.map((name) => ({ name, types: ` ${typesOf(name, language).join(' ')} ` }));
  const shortest = names.filter(
    ({ types }) => !names.some((other) => other.types !== types && types.includes(other.types)),
  );
  return shortest.map(({ name }) => `"${name}"`).join(' OR ');
}

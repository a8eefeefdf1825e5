// From a figure to the filters and queries that show what it counts.

import {
  type CalendarDate,
  dateOfDayNumber,
  dayNumber,
  firstDayOf,
  lastDayOf,
  parseBound,
} from '../corpus/calendar';
import type { CorpusInfo, Person } from '../corpus/facts';
import type { Language } from '../corpus/language/language';
import { numberForms } from '../corpus/language/plural';
import { boundsOfRange, type DateRange } from '../corpus/period';
import { DOUBLE_MARKS } from '../corpus/quotationMarks';
import type { Filters } from '../corpus/subcorpus/filters';
import { holdsGap, typesOf } from '../corpus/tokenise';

/** The filters cut to a period; bounds that already lie inside it stay as they are. */
export function narrowToPeriod(filters: Filters, range: DateRange): Filters {
  const whole = boundsOfRange(range);
  return {
    ...filters,
    from: filters.from !== null && firstDayOf(filters.from) > range.from ? filters.from : whole.from,
    to: filters.to !== null && lastDayOf(filters.to) < range.to ? filters.to : whole.to,
  };
}

/** The filters that choose the meetings dated after one day and before another; null where that side is open. */
export function filtersBetween(after: CalendarDate | null, before: CalendarDate | null): Partial<Filters> {
  const dayBeside = (date: CalendarDate, step: number) => parseBound(dateOfDayNumber(dayNumber(date) + step));
  return {
    ...(after === null ? {} : { from: dayBeside(after, 1) }),
    ...(before === null ? {} : { to: dayBeside(before, -1) }),
  };
}

/** The query that finds a concordance's lines in the texts that they lead to; null where none counts the same. */
export function queryOfNode(
  node:
    | string
    | { readonly person: string }
    | { readonly formulation: string }
    | { readonly ofPerson: { readonly formulation: string } }
    | null,
  filters: Filters,
  { formulations, people, language }: CorpusInfo,
): string | null {
  if (node === null) return filters.q;
  if (typeof node === 'string') return node;
  if ('person' in node) {
    const person = people.find(({ slug }) => slug === node.person);
    return person === undefined ? null : queryOfPerson(person, people, language);
  }
  const wanted = 'ofPerson' in node ? node.ofPerson.formulation : node.formulation;
  const formulation = formulations.find(({ slug }) => slug === wanted);
  return formulation === undefined ? null : queryOfFormulation(formulation.variants, language);
}

/** A term of Keyword trends as a query that counts the same: each of its phrases in quotation marks, joined by OR. */
export function queryOfTerm(term: string): string {
  // Inside parentheses OR joins alternatives of one phrase, and a quotation mark is punctuation as any other.
  return splitOutside(term, ' OR ')
    .map((phrase) => `"${phrase.replace(OUTER_DOUBLE, '').replace(ANY_DOUBLE, ',')}"`)
    .join(' OR ');
}

const OUTER_DOUBLE = new RegExp(`^[${DOUBLE_MARKS}\\s]+|[${DOUBLE_MARKS}\\s]+$`, 'gu');
const ANY_DOUBLE = new RegExp(`[${DOUBLE_MARKS}]`, 'gu');
const OPERATORS = new RegExp(`[${DOUBLE_MARKS}*()\\s]+`, 'gu');

function splitOutside(text: string, separator: string): readonly string[] {
  const members: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1;
    if (text[i] === ')') depth -= 1;
    if (depth > 0 || !text.startsWith(separator, i)) continue;
    members.push(text.slice(from, i));
    from = i + separator.length;
    i = from - 1;
  }
  return [...members, text.slice(from)];
}

/** A query for wordings as they stand, an asterisk or a parenthesis in them no operator. */
export function queryOfWordings(wordings: readonly string[]): string {
  return wordings.map((wording) => `"${wording.replace(OPERATORS, ' ').trim()}"`).join(' OR ');
}

/** A query that holds in the meetings of both, and counts the occurrences of either. */
export function queryOfBoth(one: string, other: string): string {
  return `(${one}) (${other})`;
}

/**
 * A query that counts a person's mentions: names that hold a shorter one are found through it. Null where a name stands
 * inside one of somebody else, which a query would count too.
 */
export function queryOfPerson(person: Person, people: readonly Person[], language: Language): string | null {
  const keyOf = (name: string) => ` ${typesOf(name, language).join(' ')} `;
  const names = person.names.map((name) => ({ name, types: keyOf(name) }));
  const others = people.filter(({ slug }) => slug !== person.slug).flatMap((other) => other.names.map(keyOf));
  if (names.some(({ types }) => others.some((other) => other.includes(types)))) return null;
  const shortest = names.filter(
    ({ types }) => !names.some((other) => other.types !== types && types.includes(other.types)),
  );
  return queryOfWordings(shortest.map(({ name }) => name));
}

/** A query that finds a formulation: the meetings are the same, occurrences too where its variants do not overlap. */
export function queryOfFormulation(variants: readonly string[], language: Language): string {
  const wordings = new Map(
    variants.map((wording) => [
      typesOf(wording, language).join(' '),
      holdsGap(wording, language) ? '、' : ' ',
    ]),
  );
  const shortest = [...wordings].filter(
    ([words]) =>
      ![...wordings.keys()].some((other) => other !== words && ` ${words} `.includes(` ${other} `)),
  );
  return shortest
    .map(([words, between]) => `"${foldLast(words.split(' '), language).join(between)}"`)
    .join(' OR ');
}

function foldLast(types: readonly string[], language: Language): readonly string[] {
  const forms = numberForms(types.at(-1) ?? '', language);
  return [...types.slice(0, -1), forms.length === 1 ? (forms[0] ?? '') : `(${forms.join(' OR ')})`];
}

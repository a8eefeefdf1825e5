// What was typed, in words: read here, where no answer has it as it was read.
import type { CorpusInfo } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { describeFilters, type Filters, rowsSet, withoutFilters } from '../../corpus/subcorpus/filters';
import { parseQuery, parseTerm } from '../../search/query';
import { nameTerm } from '../../search/termName';
import { describeQuery } from './query';
import { leftOutOf, nameOfTerm, nameQuery } from './queryName';

/** A query as typed, named as it is counted; as typed where it cannot be read. */
export function nameTyped(typed: string, language: Language): string {
  const parsed = parseQuery(typed, language);
  return parsed.ok ? nameQuery(parsed.query) : `“${typed}”`;
}

/** A query as typed where all of it is counted, else as it is counted. */
export function tellQuery(typed: string, language: Language): string {
  const parsed = parseQuery(typed, language);
  return parsed.ok && leftOutOf(parsed.query).length > 0 ? nameQuery(parsed.query) : typed;
}

/** A term as typed, named so; as typed where it cannot be read. */
export function nameOfTypedTerm(term: string, language: Language): string {
  const parsed = parseTerm(term, language);
  return parsed.ok ? nameOfTerm(nameTerm(term, parsed.query)) : `“${term}”`;
}

/** The filters as a sentence, with what the query asks for as it is counted. */
export function describeChoice(filters: Filters, info: CorpusInfo): string {
  const parsed = filters.q === null ? null : parseQuery(filters.q, info.language);
  if (!parsed?.ok) return describeFilters(filters, info);
  const others = withoutFilters(filters, ['q']);
  const meetings = rowsSet(others).length === 0 ? 'Meetings' : describeFilters(others, info);
  return `${meetings} that contain ${describeQuery(parsed.query)}`;
}

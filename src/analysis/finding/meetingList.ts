// The list of meetings, one finished row each, in the order asked for.
import type { CalendarDate } from '../../corpus/calendar';
import type { Sort } from '../../corpus/choices';
import { type CorpusFacts, type DocumentFacts, nameIn, type Warning } from '../../corpus/facts';
import { nameOrderOf } from '../../corpus/language/collation';
import { metaValues } from '../../corpus/meta';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import { namesPresent } from '../people/present';

/** Everything by name, not by slug; '' where nothing was detected. */
export interface MeetingRow {
  readonly id: string;
  readonly date: CalendarDate;
  readonly heldOn: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  readonly presiders: readonly string[];
  /** Whether its text names anyone who presided, spoke or attended. */
  readonly namesPresent: boolean;
  readonly tokens: number;
  readonly topics: readonly string[];
  /** Values of each column of metadata.csv, in the order of the columns. */
  readonly columns: readonly (readonly string[])[];
  readonly warnings: readonly Warning[];
}

/**
 * Rows of the subset from `offset` on, `limit` of them (null for all); ties keep the order of date, and so does relevance, which only a
 * search has.
 */
export function listMeetings(
  facts: CorpusFacts,
  subset: Subset,
  sort: Sort,
  limit: number | null,
  offset = 0,
): readonly MeetingRow[] {
  const documents = documentsOf(facts.documents, subset).map(([, document]) => document);
  const end = offset + (limit ?? documents.length);
  // In order of date they are already: only those that are shown need a row.
  if (sort === 'date' || sort === 'relevance') {
    return documents.slice(offset, end).map((document) => rowOf(facts, document));
  }
  const rows = documents.map((document) => rowOf(facts, document));
  const value = sortValue(sort);
  const sign = sort.startsWith('-') ? -1 : 1;
  const byName = nameOrderOf(facts.language);
  const compare = (a: string | number, b: string | number): number =>
    typeof a === 'number' ? a - Number(b) : byName(a, String(b));
  return rows.sort((a, b) => sign * compare(value(a), value(b))).slice(offset, end);
}

export function rowOf(facts: CorpusFacts, document: DocumentFacts): MeetingRow {
  return {
    id: document.id,
    date: document.date,
    heldOn: document.heldOn ?? '',
    title: document.title,
    kind: nameIn(facts.kinds, document.kind),
    place: nameIn(facts.places, document.place),
    namesPresent: namesPresent(document),
    presiders: document.roles.presided.map((slug) => nameIn(facts.people, slug)),
    tokens: document.tokens,
    topics: document.topics.map((slug) => nameIn(facts.topics, slug)),
    columns: facts.columns.map(({ slug, values }) =>
      metaValues(document.meta, slug).map((value) => nameIn(values, value)),
    ),
    warnings: document.warnings,
  };
}

function sortValue(sort: Sort): (row: MeetingRow) => string | number {
  switch (sort) {
    case 'relevance':
    case 'date':
    case '-date':
      return (row) => row.id;
    case 'title':
    case '-title':
      return (row) => row.title;
    case 'kind':
    case '-kind':
      return (row) => row.kind;
    case 'place':
    case '-place':
      return (row) => row.place;
    case 'presider':
    case '-presider':
      return (row) => row.presiders.join(', ');
    case 'tokens':
    case '-tokens':
      return (row) => row.tokens;
    case 'warnings':
    case '-warnings':
      return (row) => row.warnings.length;
  }
}

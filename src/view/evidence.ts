// What a mark of a chart or a figure of a table counts, as the address says it: the evidence panel.
import { describeDate, parseDate } from '../corpus/calendar';
import { type CorpusInfo, ROLES, type Role } from '../corpus/facts';
import type { Filters } from '../corpus/filters';
import { describePeriod, type Period, parsePeriod } from '../corpus/period';
import { isSlug } from '../corpus/slug';
import { nameQuery } from '../search/describe';
import { cleanQuery } from './addressText';
import { narrowToPeriod, queryOfTerm } from './narrow';

/** Period null means the whole axis. */
export type Evidence =
  | { readonly of: 'term'; readonly period: Period | null; readonly term: string }
  | { readonly of: 'person'; readonly period: Period | null; readonly person: string }
  | { readonly of: 'role'; readonly period: Period | null; readonly person: string; readonly role: Role }
  | { readonly of: 'meetings'; readonly period: Period | null; readonly group: EvidenceGroup | null }
  | { readonly of: 'query'; readonly period: Period | null; readonly query: string }
  /** A query's occurrences in one meeting. */
  | { readonly of: 'meeting'; readonly period: null; readonly id: string; readonly query: string };

interface EvidenceGroup {
  readonly split: 'kind' | 'place';
  readonly slug: string;
}

const ALL = 'all';

/** The evidence of a query in one meeting; null where there is no query. */
export function evidenceIn(id: string, query: string | null): Evidence | null {
  return query === null ? null : { of: 'meeting', period: null, id, query };
}

/** The evidence of a query in a period, or in all; null where there is no query. */
export function evidenceInPeriod(period: Period | null, query: string | null): Evidence | null {
  return query === null ? null : { of: 'query', period, query };
}

/** The members of `open` in the address: what, period, and what it is of; the inverse of parseEvidence. */
export function formatEvidence(evidence: Evidence): readonly string[] {
  const period = evidence.period ?? ALL;
  switch (evidence.of) {
    case 'term':
      return ['term', period, evidence.term];
    case 'person':
      return ['person', period, evidence.person];
    case 'role':
      return ['role', period, evidence.person, evidence.role];
    case 'meetings':
      return evidence.group === null
        ? ['meetings', period]
        : ['meetings', period, evidence.group.split, evidence.group.slug];
    // A query may hold the sign that separates the members.
    case 'query':
      return ['query', period, ...evidence.query.split('~')];
    case 'meeting':
      return ['meeting', evidence.id, ...evidence.query.split('~')];
  }
}

/** Evidence from its members, or undefined where they are none. */
export function parseEvidence(members: readonly string[]): Evidence | undefined {
  const [of, written = '', first, second] = members;
  const query = cleanQuery(members.slice(2).join('~'));
  if (of === 'meeting') {
    return written === '' || query === null ? undefined : { of, period: null, id: written, query };
  }
  if (written !== ALL && parsePeriod(written) === null) return undefined;
  const period = written === ALL ? null : written;
  const role = ROLES.find((one) => one === second);
  const slug = (text: string | undefined): text is string => text !== undefined && isSlug(text);
  if (of === 'term' && members.length === 3 && first !== undefined && first !== '') {
    return { of, period, term: first };
  }
  if (of === 'person' && members.length === 3 && slug(first)) return { of, period, person: first };
  if (of === 'role' && members.length === 4 && slug(first) && role !== undefined) {
    return { of, period, person: first, role };
  }
  if (of === 'meetings' && members.length === 2) return { of, period, group: null };
  if (of === 'meetings' && members.length === 4 && (first === 'kind' || first === 'place') && slug(second)) {
    return { of, period, group: { split: first, slug: second } };
  }
  if (of === 'query' && query !== null) return { of, period, query };
  return undefined;
}

/** The filters whose meetings the evidence is counted in; of a role and of one meeting, not all of them need hold it. */
export function filtersOfEvidence(evidence: Evidence, filters: Filters): Filters {
  const range = evidence.period === null ? null : (parsePeriod(evidence.period)?.range ?? null);
  const narrowed = range === null ? filters : narrowToPeriod(filters, range);
  switch (evidence.of) {
    case 'term':
    case 'person':
    case 'role':
    case 'query':
    case 'meeting':
      return narrowed;
    case 'meetings':
      return evidence.group === null
        ? narrowed
        : { ...narrowed, [evidence.group.split]: [evidence.group.slug] };
  }
}

/**
 * Filters that choose exactly the meetings in which a person has a role, among those that pass the filters given. Null
 * beside a filter of another person or role: that asks two questions of one meeting, which filters cannot say.
 */
export function filtersOfRole(person: string, role: Role, filters: Filters): Filters | null {
  const allowed =
    (filters.person.length === 0 || filters.person.includes(person)) &&
    (filters.role.length === 0 || filters.role.includes(role));
  return allowed ? { ...filters, person: [person], role: [role] } : null;
}

/** Whose occurrences the evidence counts, as a concordance is asked for it; null where meetings are counted. */
export function nodeOfEvidence(evidence: Evidence): string | { readonly person: string } | null {
  switch (evidence.of) {
    case 'term':
      return queryOfTerm(evidence.term);
    case 'person':
      return { person: evidence.person };
    case 'query':
    case 'meeting':
      return evidence.query;
    case 'role':
    case 'meetings':
      return null;
  }
}

/** "“reform”, March 2023". */
export function describeEvidence(evidence: Evidence, info: CorpusInfo): string {
  if (evidence.of === 'meeting') {
    const date = parseDate(evidence.id.slice(0, 10));
    return `${nameQuery(evidence.query)}, meeting of ${date === null ? evidence.id : describeDate(date)}`;
  }
  const by = evidence.period === null ? null : (parsePeriod(evidence.period)?.by ?? null);
  const when = evidence.period === null || by === null ? 'all periods' : describePeriod(evidence.period, by);
  return `${describeWhat(evidence, info)}, ${when}`;
}

function describeWhat(evidence: Evidence, info: CorpusInfo): string {
  const nameIn = (list: readonly { readonly slug: string; readonly name: string }[], slug: string) =>
    list.find((entry) => entry.slug === slug)?.name ?? slug;
  switch (evidence.of) {
    case 'term':
      return `“${evidence.term}”`;
    case 'person':
      return `mentions of ${nameIn(info.people, evidence.person)}`;
    case 'query':
    case 'meeting':
      return nameQuery(evidence.query);
    case 'role':
      return `${nameIn(info.people, evidence.person)} ${ROLE_PHRASES[evidence.role]}`;
    case 'meetings':
      if (evidence.group === null) return 'meetings';
      return evidence.group.split === 'kind'
        ? `meetings of kind ${nameIn(info.kinds, evidence.group.slug)}`
        : `meetings in ${nameIn(info.places, evidence.group.slug)}`;
  }
}

const ROLE_PHRASES: Readonly<Record<Role, string>> = {
  presided: 'presided',
  spoke: 'spoke',
  attended: 'attended',
  cited: 'was cited',
};

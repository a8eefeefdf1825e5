// What a mark of a chart or a figure of a table counts, as the address says it: the evidence panel.
import type { SideOfFormulation } from '../analysis/people/personFormulations';
import { type CalendarDate, parseDate } from '../corpus/calendar';
import { cleanQuery } from '../corpus/cleanQuery';
import { ROLES, type Role } from '../corpus/facts';
import { isMetaKey, type MetaKey } from '../corpus/meta';
import { type DateRange, type Period, parsePeriod } from '../corpus/period';
import { isSlug } from '../corpus/slug';
import { PREFIXES, type Prefix } from './subcorpora';

/** Period null means the whole axis; it may be a stretch of days, as formatStretch writes it. */
export type Evidence =
  | { readonly of: 'term'; readonly period: Period | null; readonly term: string }
  | { readonly of: 'person'; readonly period: Period | null; readonly person: string }
  | { readonly of: 'role'; readonly period: Period | null; readonly person: string; readonly role: Role }
  | { readonly of: 'meetings'; readonly period: Period | null; readonly group: EvidenceGroup | null }
  /** Meetings in which the term does not occur. */
  | { readonly of: 'without'; readonly period: Period | null; readonly term: string }
  | { readonly of: 'query'; readonly period: Period | null; readonly query: string }
  /** A query's occurrences in one meeting. */
  | { readonly of: 'meeting'; readonly period: null; readonly id: string; readonly query: string }
  /** Occurrences of a formulation, or of one of its variants. */
  | {
      readonly of: 'formulation';
      readonly period: Period | null;
      readonly formulation: string;
      readonly variant: string | null;
    }
  /** Meetings that use all of the formulations. */
  | { readonly of: 'uses'; readonly period: Period | null; readonly formulations: readonly string[] }
  /** Meetings that do not use the formulation. */
  | { readonly of: 'lacks'; readonly period: Period | null; readonly formulation: string }
  /** Meetings of the place that use the formulation. */
  | {
      readonly of: 'used-in';
      readonly period: Period | null;
      readonly formulation: string;
      readonly place: string;
    }
  /** Meetings over which the person presided and that use the formulation. */
  | {
      readonly of: 'presided';
      readonly period: Period | null;
      readonly formulation: string;
      readonly person: string;
    }
  /** The roles of one person in one meeting. */
  | { readonly of: 'appearance'; readonly period: null; readonly person: string; readonly meeting: string }
  /** The meetings at which two people were, or one, who then stands twice. */
  | { readonly of: 'together'; readonly period: null; readonly person: string; readonly other: string }
  /** A formulation in a person's meetings, or in the others. */
  | ({ readonly of: 'formulation-of-person'; readonly period: null } & SideOfFormulation)
  /** The meetings that a person's silence counts. */
  | { readonly of: 'silence'; readonly period: null; readonly person: string }
  /** The meetings after a day; in links from before silences were counted by body. */
  | { readonly of: 'later'; readonly period: null; readonly date: CalendarDate };

export interface EvidenceGroup {
  readonly split: 'kind' | 'place' | MetaKey;
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

/** The evidence of another query where the first was counted. */
export function withQuery(evidence: Evidence, query: string): Evidence {
  return evidence.of === 'meeting' ? { ...evidence, query } : { of: 'query', period: evidence.period, query };
}

/** Evidence with the subcorpus in which it is counted. */
export interface Opened {
  readonly prefix: Prefix;
  readonly evidence: Evidence;
}

/** The members of `open` in the address, the first with the subcorpus's prefix; the inverse of parseOpened. */
export function formatOpened({ prefix, evidence }: Opened): readonly string[] {
  const [of = '', ...members] = formatEvidence(evidence);
  return [`${prefix}${of}`, ...members];
}

/** What `open` says, or undefined where its members are no evidence. */
export function parseOpened([of = '', ...members]: readonly string[]): Opened | undefined {
  const prefix = PREFIXES.find((one) => one !== '' && of.startsWith(one)) ?? '';
  const evidence = parseEvidence([of.slice(prefix.length), ...members]);
  return evidence === undefined ? undefined : { prefix, evidence };
}

/** What, period, and what it is of; the inverse of parseEvidence. */
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
    case 'without':
      return ['without', period, evidence.term];
    // A query may hold the sign that separates the members.
    case 'query':
      return ['query', period, ...evidence.query.split('~')];
    case 'meeting':
      return ['meeting', evidence.id, ...evidence.query.split('~')];
    case 'formulation':
      return [
        'formulation',
        period,
        evidence.formulation,
        ...(evidence.variant === null ? [] : [evidence.variant]),
      ];
    case 'uses':
      return ['uses', period, ...evidence.formulations];
    case 'lacks':
      return ['lacks', period, evidence.formulation];
    case 'used-in':
      return ['used-in', period, evidence.formulation, evidence.place];
    case 'presided':
      return ['presided', period, evidence.formulation, evidence.person];
    case 'appearance':
      return ['appearance', period, evidence.person, evidence.meeting];
    case 'together':
      return ['together', period, evidence.person, evidence.other];
    case 'formulation-of-person':
      return ['formulation-of-person', period, evidence.person, evidence.side, evidence.formulation];
    case 'silence':
      return ['silence', period, evidence.person];
    case 'later':
      return ['later', period, evidence.date];
  }
}

/** Evidence from its members, or undefined where they are none. */
export function parseEvidence(members: readonly string[]): Evidence | undefined {
  const [of, written = '', first, second] = members;
  const query = cleanQuery(members.slice(2).join('~'));
  if (of === 'meeting') {
    return written === '' || query === null ? undefined : { of, period: null, id: written, query };
  }
  if (written !== ALL && rangeOf(written) === null) return undefined;
  const period = written === ALL ? null : written;
  const role = ROLES.find((one) => one === second);
  const slug = (text: string | undefined): text is string => text !== undefined && isSlug(text);
  if (of === 'term' && members.length === 3 && first !== undefined && first !== '') {
    return { of, period, term: first };
  }
  if (of === 'without' && members.length === 3 && first !== undefined && first !== '') {
    return { of, period, term: first };
  }
  if (of === 'person' && members.length === 3 && slug(first)) return { of, period, person: first };
  if (of === 'role' && members.length === 4 && slug(first) && role !== undefined) {
    return { of, period, person: first, role };
  }
  if (of === 'meetings' && members.length === 2) return { of, period, group: null };
  if (of === 'meetings' && members.length === 4 && first !== undefined && isGroup(first) && slug(second)) {
    return { of, period, group: { split: first, slug: second } };
  }
  if (of === 'query' && query !== null) return { of, period, query };
  return parseFormulationEvidence(members, period) ?? parsePersonEvidence(members, period);
}

function isGroup(text: string): text is EvidenceGroup['split'] {
  return text === 'kind' || text === 'place' || isMetaKey(text);
}

function parsePersonEvidence(members: readonly string[], period: Period | null): Evidence | undefined {
  const [of, , ...parts] = members;
  const [first = '', second = '', third = ''] = parts;
  if (period !== null || !isSlug(first)) return undefined;
  // A meeting's id may begin or end in a hyphen, which no slug does.
  if (of === 'appearance' && parts.length === 2 && second !== '') {
    return { of, period, person: first, meeting: second };
  }
  if (!parts.every(isSlug)) return undefined;
  if (of === 'silence' && parts.length === 1) return { of, period, person: first };
  if (of === 'together' && parts.length === 2) return { of, period, person: first, other: second };
  if (of === 'formulation-of-person' && parts.length === 3) {
    const side = second === 'theirs' || second === 'others' ? second : null;
    return side === null ? undefined : { of, period, person: first, side, formulation: third };
  }
  const date = of === 'later' && parts.length === 1 ? parseDate(first) : null;
  return date === null ? undefined : { of: 'later', period, date };
}

function parseFormulationEvidence(members: readonly string[], period: Period | null): Evidence | undefined {
  const [of, , ...slugs] = members;
  const [first, second] = slugs;
  if (first === undefined || slugs.length > 2 || !slugs.every(isSlug)) return undefined;
  if (of === 'formulation') return { of, period, formulation: first, variant: second ?? null };
  if (of === 'uses') return { of, period, formulations: slugs };
  if (of === 'lacks' && second === undefined) return { of, period, formulation: first };
  if (of === 'used-in' && second !== undefined) return { of, period, formulation: first, place: second };
  if (of === 'presided' && second !== undefined) return { of, period, formulation: first, person: second };
  return undefined;
}

/** A stretch of days that is no period of any axis, as evidence can be of: 2022-01-01..2022-12-31. */
export function formatStretch({ from, to }: DateRange): Period {
  return `${from}..${to}`;
}

/** The days of a period or a stretch as written; null where it is neither. */
export function rangeOf(written: Period): DateRange | null {
  const period = parsePeriod(written);
  if (period !== null) return period.range;
  const [from, to, ...rest] = written.split('..').map(parseDate);
  return from == null || to == null || rest.length > 0 || from > to ? null : { from, to };
}

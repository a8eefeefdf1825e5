// What a mark of a chart or a figure of a table counts, as the address says it: the evidence panel.
import {
  type CalendarDate,
  dateOfDayNumber,
  dayNumber,
  describeDate,
  firstDayOf,
  parseDate,
} from '../corpus/calendar';
import { type CorpusInfo, ROLES, type Role } from '../corpus/facts';
import type { Filters } from '../corpus/filters';
import { boundsOfRange, type DateRange, describePeriod, type Period, parsePeriod } from '../corpus/period';
import { isSlug, slugOf } from '../corpus/slug';
import { nameQuery } from '../search/describe';
import { cleanQuery } from './addressText';
import { narrowToPeriod, queryOfTerm } from './narrow';

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
  /** The meetings after a day. */
  | { readonly of: 'later'; readonly period: null; readonly date: CalendarDate };

interface SideOfFormulation {
  readonly person: string;
  readonly side: 'theirs' | 'others';
  readonly formulation: string;
}

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
  if (of === 'meetings' && members.length === 4 && (first === 'kind' || first === 'place') && slug(second)) {
    return { of, period, group: { split: first, slug: second } };
  }
  if (of === 'query' && query !== null) return { of, period, query };
  return parseFormulationEvidence(members, period) ?? parsePersonEvidence(members, period);
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

/**
 * The filters whose meetings the evidence is counted in. Not all of them need hold it: a role, one meeting, and the use of
 * formulations are asked besides.
 */
export function filtersOfEvidence(evidence: Evidence, filters: Filters): Filters {
  const range = evidence.period === null ? null : rangeOf(evidence.period);
  const narrowed = range === null ? filters : narrowToPeriod(filters, range);
  switch (evidence.of) {
    case 'term':
    case 'person':
    case 'formulation':
    case 'uses':
    case 'lacks':
    case 'presided':
      return narrowed;
    case 'used-in':
      return { ...narrowed, place: [evidence.place] };
    case 'role':
    case 'without':
    case 'query':
    case 'meeting':
    case 'appearance':
    case 'together':
    case 'formulation-of-person':
      return narrowed;
    case 'later': {
      const next = dateOfDayNumber(dayNumber(evidence.date) + 1);
      const { from } = boundsOfRange({ from: next, to: next });
      const earlier = filters.from === null || firstDayOf(filters.from) < next;
      return earlier ? { ...narrowed, from } : narrowed;
    }
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

type EvidenceNode =
  | string
  | { readonly person: string }
  | { readonly formulation: string; readonly variant: string | null }
  | { readonly ofPerson: SideOfFormulation };

/** Whose occurrences the evidence counts, as a concordance is asked for it; null where meetings are counted. */
export function nodeOfEvidence(evidence: Evidence): EvidenceNode | null {
  switch (evidence.of) {
    case 'term':
      return queryOfTerm(evidence.term);
    case 'person':
      return { person: evidence.person };
    case 'query':
    case 'meeting':
      return evidence.query;
    case 'formulation':
      return { formulation: evidence.formulation, variant: evidence.variant };
    case 'formulation-of-person': {
      const { person, side, formulation } = evidence;
      return { ofPerson: { person, side, formulation } };
    }
    case 'role':
    case 'without':
    case 'meetings':
    case 'appearance':
    case 'together':
    case 'later':
    case 'uses':
    case 'lacks':
    case 'used-in':
    case 'presided':
      return null;
  }
}

/** The formulations that the evidence's meetings must use, must not, and under whom; null where that is not asked. */
export function formulationsOfEvidence(evidence: Evidence): {
  readonly uses: readonly string[];
  readonly lacks: readonly string[];
  readonly presider: string | null;
} | null {
  switch (evidence.of) {
    case 'uses':
      return { uses: evidence.formulations, lacks: [], presider: null };
    case 'lacks':
      return { uses: [], lacks: [evidence.formulation], presider: null };
    case 'used-in':
      return { uses: [evidence.formulation], lacks: [], presider: null };
    case 'presided':
      return { uses: [evidence.formulation], lacks: [], presider: evidence.person };
    case 'query':
    case 'meeting':
    case 'term':
    case 'without':
    case 'person':
    case 'role':
    case 'meetings':
    case 'formulation':
    case 'appearance':
    case 'together':
    case 'formulation-of-person':
    case 'later':
      return null;
  }
}

/** Which of a person's appearances are asked for; null where the evidence is of something else. */
export function appearancesOfEvidence(evidence: Evidence): {
  readonly person: string;
  readonly choice: {
    readonly role: Role | null;
    readonly meeting: string | null;
    readonly other: string | null;
  };
} | null {
  switch (evidence.of) {
    case 'role':
      return { person: evidence.person, choice: { role: evidence.role, meeting: null, other: null } };
    case 'appearance':
      return { person: evidence.person, choice: { role: null, meeting: evidence.meeting, other: null } };
    case 'together':
      return { person: evidence.person, choice: { role: null, meeting: null, other: evidence.other } };
    default:
      return null;
  }
}

/** The first formulation that the evidence names and the corpus does not have. */
export function unknownFormulation(evidence: Evidence, { formulations }: CorpusInfo): string | null {
  const named =
    evidence.of === 'uses' ? evidence.formulations : 'formulation' in evidence ? [evidence.formulation] : [];
  return named.find((slug) => !formulations.some((one) => one.slug === slug)) ?? null;
}

/** "“reform”, March 2023". */
export function describeEvidence(evidence: Evidence, info: CorpusInfo): string {
  if (evidence.of === 'meeting') {
    const date = parseDate(evidence.id.slice(0, 10));
    return `${nameQuery(evidence.query)}, meeting of ${date === null ? evidence.id : describeDate(date)}`;
  }
  if (!hasPeriods(evidence)) return describeWhat(evidence, info);
  return `${describeWhat(evidence, info)}, ${describeWhen(evidence.period)}`;
}

function describeWhen(written: Period | null): string {
  const by = written === null ? null : (parsePeriod(written)?.by ?? null);
  if (written !== null && by !== null) return describePeriod(written, by);
  const range = written === null ? null : rangeOf(written);
  return range === null ? 'all periods' : `${describeDate(range.from)} to ${describeDate(range.to)}`;
}

/** A stretch of days that is no period of any axis, as evidence can be of: 2022-01-01..2022-12-31. */
export function formatStretch({ from, to }: DateRange): Period {
  return `${from}..${to}`;
}

function rangeOf(written: Period): DateRange | null {
  const period = parsePeriod(written);
  if (period !== null) return period.range;
  const [from, to, ...rest] = written.split('..').map(parseDate);
  return from == null || to == null || rest.length > 0 || from > to ? null : { from, to };
}

/** Whether the evidence could be of one period; of the others, a period says nothing. */
function hasPeriods({ of }: Evidence): boolean {
  return of !== 'appearance' && of !== 'together' && of !== 'formulation-of-person' && of !== 'later';
}

function describeWhat(evidence: Evidence, info: CorpusInfo): string {
  const nameIn = (list: readonly { readonly slug: string; readonly name: string }[], slug: string) =>
    list.find((entry) => entry.slug === slug)?.name ?? slug;
  switch (evidence.of) {
    case 'term':
      return `“${evidence.term}”`;
    case 'without':
      return `meetings without “${evidence.term}”`;
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
    case 'formulation': {
      const formulation = info.formulations.find(({ slug }) => slug === evidence.formulation);
      const variant = formulation?.variants.find((wording) => slugOf(wording) === evidence.variant);
      const name = formulation?.name ?? evidence.formulation;
      return evidence.variant === null ? `“${name}”` : `“${variant ?? evidence.variant}” for “${name}”`;
    }
    case 'uses':
      return `meetings that use ${evidence.formulations.map((slug) => `“${nameIn(info.formulations, slug)}”`).join(' and ')}`;
    case 'lacks':
      return `meetings without “${nameIn(info.formulations, evidence.formulation)}”`;
    case 'used-in':
      return `meetings in ${nameIn(info.places, evidence.place)} that use “${nameIn(info.formulations, evidence.formulation)}”`;
    case 'presided':
      return `meetings that use “${nameIn(info.formulations, evidence.formulation)}”, ${nameIn(info.people, evidence.person)} presiding`;
    case 'appearance':
      return `${nameIn(info.people, evidence.person)} in one meeting`;
    case 'together':
      if (evidence.person === evidence.other) return `${nameIn(info.people, evidence.person)} present`;
      return `${nameIn(info.people, evidence.person)} and ${nameIn(info.people, evidence.other)} present`;
    case 'formulation-of-person': {
      const whose = evidence.side === 'theirs' ? 'meetings of' : 'meetings without';
      return `“${nameIn(info.formulations, evidence.formulation)}” in ${whose} ${nameIn(info.people, evidence.person)}`;
    }
    case 'later':
      return `meetings after ${describeDate(evidence.date)}`;
  }
}

const ROLE_PHRASES: Readonly<Record<Role, string>> = {
  presided: 'presided',
  spoke: 'spoke',
  attended: 'attended',
  cited: 'was cited',
};

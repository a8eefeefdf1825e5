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
import { boundsOfRange, describePeriod, type Period, parsePeriod } from '../corpus/period';
import { isSlug } from '../corpus/slug';
import { narrowToPeriod, queryOfPerson, queryOfTerm, queryOfWordings } from './narrow';

/** Period null means the whole axis. */
export type Evidence =
  | { readonly of: 'term'; readonly period: Period | null; readonly term: string }
  | { readonly of: 'person'; readonly period: Period | null; readonly person: string }
  | { readonly of: 'role'; readonly period: Period | null; readonly person: string; readonly role: Role }
  | { readonly of: 'meetings'; readonly period: Period | null; readonly group: EvidenceGroup | null }
  /** The roles of one person in one meeting. */
  | { readonly of: 'appearance'; readonly period: null; readonly person: string; readonly meeting: string }
  /** The meetings at which two people were, or one, who then stands twice. */
  | { readonly of: 'together'; readonly period: null; readonly person: string; readonly other: string }
  /** A formulation in a person's meetings, or in the others. */
  | {
      readonly of: 'formulation-of-person';
      readonly period: null;
      readonly person: string;
      readonly side: 'theirs' | 'others';
      readonly formulation: string;
    }
  /** The meetings after a day. */
  | { readonly of: 'later'; readonly period: null; readonly date: CalendarDate };

interface EvidenceGroup {
  readonly split: 'kind' | 'place';
  readonly slug: string;
}

const ALL = 'all';

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
  const [of, written = '', first, second, third] = members;
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
  if (period !== null) return undefined;
  if (of === 'appearance' && members.length === 4 && slug(first) && slug(second)) {
    return { of, period, person: first, meeting: second };
  }
  if (of === 'together' && members.length === 4 && slug(first) && slug(second)) {
    return { of, period, person: first, other: second };
  }
  if (of === 'formulation-of-person' && members.length === 5 && slug(first) && slug(third)) {
    const side = second === 'theirs' || second === 'others' ? second : null;
    return side === null ? undefined : { of, period, person: first, side, formulation: third };
  }
  const date = of === 'later' && members.length === 3 ? parseDate(first ?? '') : null;
  if (date !== null) return { of: 'later', period, date };
  return undefined;
}

/**
 * Whether filters can choose the evidence's meetings: a role beside a filter of another person or role asks two questions
 * of one meeting, which the filters cannot say.
 */
export function canShowEvidence(evidence: Evidence, filters: Filters): boolean {
  if (evidence.of !== 'role') return true;
  const { person, role } = filters;
  return (
    (person.length === 0 || person.includes(evidence.person)) &&
    (role.length === 0 || role.includes(evidence.role))
  );
}

/** The filters that choose exactly the meetings in which the evidence is counted. */
export function filtersOfEvidence(evidence: Evidence, filters: Filters): Filters {
  const range = evidence.period === null ? null : (parsePeriod(evidence.period)?.range ?? null);
  const narrowed = range === null ? filters : narrowToPeriod(filters, range);
  switch (evidence.of) {
    case 'term':
    case 'person':
      return narrowed;
    case 'role':
      return { ...narrowed, person: [evidence.person], role: [evidence.role] };
    case 'meetings':
      return evidence.group === null
        ? narrowed
        : { ...narrowed, [evidence.group.split]: [evidence.group.slug] };
    case 'appearance':
    case 'together':
    case 'formulation-of-person':
      return narrowed;
    case 'later': {
      const next = dateOfDayNumber(dayNumber(evidence.date) + 1);
      const { from } = boundsOfRange({ from: next, to: next });
      const later = filters.from === null || firstDayOf(filters.from) < next;
      return later ? { ...narrowed, from } : narrowed;
    }
  }
}

/** The query whose occurrences the evidence counts; null where meetings are counted. */
export function queryOfEvidence(evidence: Evidence, info: CorpusInfo): string | null {
  switch (evidence.of) {
    case 'term':
      return queryOfTerm(evidence.term);
    case 'person': {
      const person = info.people.find(({ slug }) => slug === evidence.person);
      return person === undefined ? null : queryOfPerson(person, info.language);
    }
    case 'role':
    case 'meetings':
    case 'appearance':
    case 'together':
    case 'later':
      return null;
    case 'formulation-of-person': {
      const variants = info.formulations.find(({ slug }) => slug === evidence.formulation)?.variants;
      return variants === undefined ? null : queryOfWordings(variants);
    }
  }
}

/** "“reform”, March 2023". */
export function describeEvidence(evidence: Evidence, info: CorpusInfo): string {
  if (!hasPeriods(evidence)) return describeWhat(evidence, info);
  const by = evidence.period === null ? null : (parsePeriod(evidence.period)?.by ?? null);
  const when = evidence.period === null || by === null ? 'all periods' : describePeriod(evidence.period, by);
  return `${describeWhat(evidence, info)}, ${when}`;
}

/** Whether the evidence could be of one period; of the others, a period says nothing. */
function hasPeriods({ of }: Evidence): boolean {
  return of === 'term' || of === 'person' || of === 'role' || of === 'meetings';
}

function describeWhat(evidence: Evidence, info: CorpusInfo): string {
  const nameIn = (list: readonly { readonly slug: string; readonly name: string }[], slug: string) =>
    list.find((entry) => entry.slug === slug)?.name ?? slug;
  switch (evidence.of) {
    case 'term':
      return `“${evidence.term}”`;
    case 'person':
      return `mentions of ${nameIn(info.people, evidence.person)}`;
    case 'role':
      return `${nameIn(info.people, evidence.person)} ${ROLE_PHRASES[evidence.role]}`;
    case 'meetings':
      if (evidence.group === null) return 'meetings';
      return evidence.group.split === 'kind'
        ? `meetings of kind ${nameIn(info.kinds, evidence.group.slug)}`
        : `meetings in ${nameIn(info.places, evidence.group.slug)}`;
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

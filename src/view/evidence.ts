// What a mark of a chart or a figure of a table counts, as the address says it: the evidence panel.
import { type CorpusInfo, ROLES, type Role } from '../corpus/facts';
import type { Filters } from '../corpus/filters';
import { describePeriod, type Period, parsePeriod } from '../corpus/period';
import { isSlug, slugOf } from '../corpus/slug';
import { narrowToPeriod, queryOfPerson, queryOfTerm } from './narrow';

/** Period null means the whole axis. */
export type Evidence =
  | { readonly of: 'term'; readonly period: Period | null; readonly term: string }
  | { readonly of: 'person'; readonly period: Period | null; readonly person: string }
  | { readonly of: 'role'; readonly period: Period | null; readonly person: string; readonly role: Role }
  | { readonly of: 'meetings'; readonly period: Period | null; readonly group: EvidenceGroup | null }
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
    };

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
  }
}

/** Evidence from its members, or undefined where they are none. */
export function parseEvidence(members: readonly string[]): Evidence | undefined {
  const [of, written = '', first, second] = members;
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
  return parseFormulationEvidence(members, period);
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
 * Whether filters can choose the evidence's meetings: a role beside a filter of another person or role asks two questions
 * of one meeting, which the filters cannot say.
 */
export function canShowEvidence(evidence: Evidence, filters: Filters): boolean {
  if (evidence.of !== 'role' && evidence.of !== 'presided') return true;
  const { person, role } = filters;
  return (
    (person.length === 0 || person.includes(evidence.person)) &&
    (role.length === 0 || role.includes(evidence.of === 'role' ? evidence.role : 'presided'))
  );
}

/** The filters that choose the meetings in which the evidence is counted; use or lack of a formulation is asked besides. */
export function filtersOfEvidence(evidence: Evidence, filters: Filters): Filters {
  const range = evidence.period === null ? null : (parsePeriod(evidence.period)?.range ?? null);
  const narrowed = range === null ? filters : narrowToPeriod(filters, range);
  switch (evidence.of) {
    case 'term':
    case 'person':
    case 'formulation':
    case 'uses':
    case 'lacks':
      return narrowed;
    case 'used-in':
      return { ...narrowed, place: [evidence.place] };
    case 'presided':
      return { ...narrowed, person: [evidence.person], role: ['presided'] };
    case 'role':
      return { ...narrowed, person: [evidence.person], role: [evidence.role] };
    case 'meetings':
      return evidence.group === null
        ? narrowed
        : { ...narrowed, [evidence.group.split]: [evidence.group.slug] };
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
    case 'formulation':
    case 'uses':
    case 'lacks':
    case 'used-in':
    case 'presided':
      return null;
  }
}

/** The formulations that the evidence's meetings must use, and must not; null where that is not asked. */
export function formulationsOfEvidence(
  evidence: Evidence,
): { readonly uses: readonly string[]; readonly lacks: readonly string[] } | null {
  switch (evidence.of) {
    case 'uses':
      return { uses: evidence.formulations, lacks: [] };
    case 'lacks':
      return { uses: [], lacks: [evidence.formulation] };
    case 'used-in':
    case 'presided':
      return { uses: [evidence.formulation], lacks: [] };
    case 'term':
    case 'person':
    case 'role':
    case 'meetings':
    case 'formulation':
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
  }
}

const ROLE_PHRASES: Readonly<Record<Role, string>> = {
  presided: 'presided',
  spoke: 'spoke',
  attended: 'attended',
  cited: 'was cited',
};

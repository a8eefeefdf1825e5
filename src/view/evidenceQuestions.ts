// From what a figure counts to the questions that show it: filters, a concordance, meetings, appearances.
import type { SideOfFormulation } from '../analysis/people/personFormulations';
import { dateOfDayNumber, dayNumber, firstDayOf } from '../corpus/calendar';
import type { CorpusInfo, Role } from '../corpus/facts';
import { isMetaKey, type MetaKey } from '../corpus/meta';
import { boundsOfRange } from '../corpus/period';
import { choose, type Filters } from '../corpus/subcorpus/filters';
import { type Evidence, rangeOf } from './evidence';
import { narrowToPeriod, queryOfTerm } from './narrow';

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
    case 'silence':
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
        : { ...narrowed, ...choose(narrowed, evidence.group.split, [evidence.group.slug]) };
  }
}

/** The column of which the evidence's meetings have one value only; null where that is not asked. */
export function columnOfEvidence(evidence: Evidence): MetaKey | null {
  const split = evidence.of === 'meetings' ? evidence.group?.split : undefined;
  return split !== undefined && isMetaKey(split) ? split : null;
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
    case 'silence':
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
    case 'silence':
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

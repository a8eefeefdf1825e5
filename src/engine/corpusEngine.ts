// The one interface between the views and the counting: questions in, finished rows out, asynchronous.

import type { Movers } from '../analysis/comparing/movers';
import type { Collocates } from '../analysis/finding/collocates';
import type { Dispersion, DispersionDetail } from '../analysis/finding/dispersion';
import type { DocumentView } from '../analysis/finding/documentView';
import type { Facets } from '../analysis/finding/facets';
import type { MeetingRow } from '../analysis/finding/meetingList';
import type { Passage } from '../analysis/finding/passages';
import type { FormulationLedger } from '../analysis/formulations/arrangeLedger';
import type { Candidates } from '../analysis/formulations/candidates';
import type { FormulationChanges } from '../analysis/formulations/formulationChanges';
import type { FormulationPlaces } from '../analysis/formulations/formulationPlaces';
import type { AppearanceChoice } from '../analysis/people/appearances';
import type { CoAppearances } from '../analysis/people/coAppearances';
import type { NameReview } from '../analysis/people/nameReview';
import type { OrderOfNames } from '../analysis/people/orderOfNames';
import type { PersonFormulations, SideOfFormulation } from '../analysis/people/personFormulations';
import type { RolesByMeeting } from '../analysis/people/rolesByMeeting';
import type { SpeakerMentions } from '../analysis/people/speakerMentions';
import type { HitsOverTime } from '../analysis/time/hitsOverTime';
import type { MeetingFrequency } from '../analysis/time/meetingFrequency';
import type { TermTotals } from '../analysis/time/termTotals';
import type { TermTrend } from '../analysis/time/termTrend';
import type { CandidateSource, LedgerSort, LineSort, Sort, Split, Status } from '../corpus/choices';
import type { CorpusInfo } from '../corpus/facts';
import type { Granularity } from '../corpus/period';
import type { Filters } from '../corpus/subcorpus/filters';
import type { Jump } from '../search/jumps';
import type { QueryExample } from '../search/queryExamples';
import type { Suggestions } from '../search/suggest';
import type {
  AppearancesAnswer,
  ConcordanceAnswer,
  DriftAnswer,
  FirstHitsAnswer,
  FormulationAnswer,
  SearchAnswer,
  SummaryAnswer,
} from './answers';
import { QUESTION_NAMES, type Question } from './questions';

interface Asked {
  readonly filters: Filters;
}

interface AskedByPeriod extends Asked {
  /** Null lets the length of the axis decide. */
  readonly by: Granularity | null;
}

/** What is asked of meetings besides the filters, by slug: all of these formulations, none of those, under whom. */
export interface FormulationCondition {
  readonly uses: readonly string[];
  readonly lacks: readonly string[];
  readonly presider: string | null;
}

/**
 * Whose occurrences a concordance has: a query's; the mentions of a person, by slug, which leave out those inside a longer
 * name of somebody else; or those of a formulation, or of one variant of it, the longest match of variants that overlap.
 */
export type LineNode = string | PersonNode | FormulationNode | FormulationOfPersonNode;

interface PersonNode {
  readonly person: string;
}

export interface FormulationNode {
  readonly formulation: string;
  readonly variant: string | null;
}

/** A formulation in a person's meetings, or in the others. */
export interface FormulationOfPersonNode {
  readonly ofPerson: SideOfFormulation;
}

interface AskedForLines extends Asked {
  /**
   * Whose occurrences are the lines, in meetings that pass the filters; null for the filters' own query.
   */
  readonly node: LineNode | null;
  /** The id of the one meeting that is wanted; without it, all of them. */
  readonly meeting?: string;
  readonly sort: LineSort;
  /** Tokens to each side. */
  readonly context: number;
  /** The first line wanted, from 0. */
  readonly offset: number;
  /** How many lines; null for all of them, as an export needs. */
  readonly limit: number | null;
}

interface AskedOfPerson extends Asked {
  /** Slug. */
  readonly person: string;
}

/** Every question with its parameters and its answer. A new one here is a new method of every engine. */
export interface Questions {
  info: { params: Record<string, never>; answer: CorpusInfo };
  summary: { params: Asked; answer: SummaryAnswer };
  facets: { params: Asked; answer: Facets };
  meetings: {
    /**
     * `without` is a query that occurs in none of the meetings asked for. From `offset` (0), `limit` rows; without it, all
     * of them: thousands of rows that nobody looks at cost the page its frames.
     */
    params: Asked & {
      readonly sort: Sort;
      readonly without?: string;
      readonly offset?: number;
      readonly limit?: number;
    };
    answer: readonly MeetingRow[];
  };
  meetingFrequency: { params: AskedByPeriod & { readonly split: Split }; answer: MeetingFrequency };
  termTrend: { params: AskedByPeriod & { readonly terms: readonly string[] }; answer: TermTrend };
  termTotals: { params: AskedByPeriod & { readonly terms: readonly string[] }; answer: TermTotals };
  movers: { params: Asked & { readonly most: number }; answer: Movers };
  speakerMentions: { params: AskedByPeriod; answer: SpeakerMentions };
  rolesByMeeting: { params: Asked; answer: RolesByMeeting };
  orderOfNames: { params: Asked; answer: OrderOfNames };
  nameReview: { params: Asked; answer: NameReview };
  appearances: {
    /** `limit` null for all. */
    params: AskedOfPerson & AppearanceChoice & { readonly limit: number | null };
    answer: AppearancesAnswer;
  };
  coAppearances: { params: AskedOfPerson; answer: CoAppearances };
  personFormulations: { params: AskedOfPerson; answer: PersonFormulations };
  formulationChanges: { params: Asked; answer: FormulationChanges };
  formulationLedger: {
    /** No status asked for means all of them. */
    params: AskedByPeriod & { readonly statuses: readonly Status[]; readonly sort: LedgerSort };
    answer: FormulationLedger;
  };
  formulationPlaces: { params: Asked; answer: FormulationPlaces };
  /** Null where the corpus has no such formulation. */
  formulation: { params: AskedByPeriod & { readonly slug: string }; answer: FormulationAnswer | null };
  formulationDrift: {
    params: Asked & {
      readonly slug: string;
      /** Tokens to each side. */
      readonly context: number;
      readonly offset: number;
      readonly limit: number;
    };
    answer: DriftAnswer;
  };
  formulationMeetings: {
    params: Asked & FormulationCondition;
    answer: readonly MeetingRow[];
  };
  candidates: { params: Asked & { readonly source: CandidateSource }; answer: Candidates };
  search: {
    params: Asked & { readonly sort: Sort; readonly limit: number };
    answer: SearchAnswer;
  };
  /**
   * The same without the sentences, sooner: null where a search will be answered as soon, where it asks for more than single
   * words, and where it finds nothing. Only where it is the first to ask for words is what it reads fetched, before the index.
   */
  firstHits: { params: Questions['search']['params']; answer: FirstHitsAnswer | null };
  /** The sentences of one hit that hold an occurrence: the best, or all of them, in order. */
  passages: {
    params: Asked & { readonly id: string; readonly whole: boolean };
    answer: readonly Passage[];
  };
  queryExamples: { params: Record<string, never>; answer: readonly QueryExample[] };
  concordance: { params: AskedForLines; answer: ConcordanceAnswer };
  collocates: {
    /** Tokens to each side, and the fewest observed that a row needs. */
    params: Asked & { readonly window: number; readonly minimum: number };
    answer: Collocates;
  };
  dispersion: { params: Asked & { readonly detail: DispersionDetail }; answer: Dispersion };
  hitsOverTime: { params: AskedByPeriod; answer: HitsOverTime };
  suggest: { params: { readonly typed: string; readonly limit: number }; answer: Suggestions };
  jumps: { params: { readonly typed: string; readonly limit: number }; answer: readonly Jump[] };
  /** `id` may be a former id; null where the corpus has no such document. */
  document: { params: { readonly id: string; readonly q: string | null }; answer: DocumentView | null };
}

/** A rejected promise carries an Error whose message says what failed. An aborted question that is still queued is dropped. */
export type CorpusEngine = {
  readonly [Q in Question]: (
    params: Questions[Q]['params'],
    signal?: AbortSignal,
  ) => Promise<Questions[Q]['answer']>;
};

/** Asks any question of the table. */
export type Ask = <Q extends Question>(
  question: Q,
  params: Questions[Q]['params'],
  signal?: AbortSignal,
) => Promise<Questions[Q]['answer']>;

/** An engine of which every question goes one way. Here alone the names of the table become the methods of its type. */
export function engineThat(ask: Ask): CorpusEngine {
  const methodOf = (question: Question) => (params: Questions[Question]['params'], signal?: AbortSignal) =>
    ask(question, params, signal);
  return Object.fromEntries(QUESTION_NAMES.map((question) => [question, methodOf(question)])) as CorpusEngine;
}

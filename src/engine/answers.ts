// The answers of the engine that are put together from several findings.

import type { ConcordanceLine, LinesFound } from '../analysis/finding/concordance';
import type { MeetingRow } from '../analysis/finding/meetingList';
import type { Passage } from '../analysis/finding/passages';
import { NO_OFFERS, type Offers } from '../analysis/finding/queryHits';
import type { FirstHit, SearchHit } from '../analysis/finding/searchHits';
import type { Summary } from '../analysis/finding/summary';
import type { FormulationView } from '../analysis/formulations/formulationView';
import type { Appearance } from '../analysis/people/appearances';
import type { RoleRecord } from '../analysis/people/rolesByMeeting';
import type { Axis } from '../analysis/time/axis';
import type { EmptyingPart } from '../search/emptying';
import type { QueryProblem } from '../search/problem';
import type { Query } from '../search/query';
import type { RowPage } from './pages';

export interface SummaryAnswer extends Summary {
  /** Why the query cannot be read; it then matches nothing. */
  readonly queryProblem: QueryProblem | null;
}

interface FoundMeeting extends SearchHit {
  /** Its best passages, of one of the first hits whose text has come; null where they are asked for by themselves. */
  readonly passages: readonly Passage[] | null;
}

export interface SearchAnswer extends Offers {
  /** As it was read; null where nothing is asked or it cannot be read. */
  readonly query: Query | null;
  readonly problem: QueryProblem | null;
  readonly occurrences: number;
  readonly meetings: number;
  /** The first `limit` of them. */
  readonly hits: readonly FoundMeeting[];
  /** Where nothing is found: the parts of the query that are in the way. */
  readonly emptying: readonly EmptyingPart[];
  /** Where nothing is found: the query with unknown words replaced by near ones. */
  readonly didYouMean: string | null;
}

export const NOTHING_FOUND: SearchAnswer = {
  query: null,
  problem: null,
  occurrences: 0,
  meetings: 0,
  hits: [],
  emptying: [],
  didYouMean: null,
  ...NO_OFFERS,
};

/** Of a SearchAnswer what is known before the token index has come. */
export interface FirstHitsAnswer extends Pick<SearchAnswer, 'occurrences' | 'meetings'> {
  readonly query: Query;
  readonly hits: readonly FirstHit[];
}

export interface AppearancesAnswer extends RowPage<Appearance> {
  /** The person's roles in the chosen meetings, whichever of them are asked for. */
  readonly record: RoleRecord;
  /** The chosen meetings in all. */
  readonly meetings: number;
}

export interface ConcordanceAnswer extends LinesFound, RowPage<ConcordanceLine> {}

export interface FormulationAnswer extends FormulationView {
  readonly axis: Axis;
  /** Chosen meetings of each period of the axis, and in all. */
  readonly held: readonly number[];
  readonly chosen: number;
}

export interface DriftRow {
  readonly meeting: MeetingRow;
  /** Those of its wordings that the meeting uses. */
  readonly wordings: readonly { readonly wording: string; readonly occurrences: number }[];
  /** The passage that is most like one of the meeting before, and that one; null for the first meeting. */
  readonly passage: ConcordanceLine;
  readonly before: ConcordanceLine | null;
}

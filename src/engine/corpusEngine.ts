// The one interface between the views and the counting: questions in, finished rows out, asynchronous.
import type { DocumentView } from '../analysis/documentView';
import type { Facets } from '../analysis/facets';
import type { FormulationChanges } from '../analysis/formulationChanges';
import type { MeetingFrequency } from '../analysis/meetingFrequency';
import type { MeetingRow } from '../analysis/meetingList';
import type { Passage } from '../analysis/passages';
import type { SearchHit } from '../analysis/searchHits';
import type { SpeakerMentions } from '../analysis/speakerMentions';
import type { Summary } from '../analysis/summary';
import type { TermTrend } from '../analysis/termTrend';
import type { Sort, Split } from '../corpus/choices';
import type { CorpusInfo } from '../corpus/facts';
import type { Filters } from '../corpus/filters';
import type { Granularity } from '../corpus/period';
import type { QueryProblem } from '../search/problem';
import type { Suggestion } from '../search/suggest';

interface Asked {
  readonly filters: Filters;
}

interface AskedByPeriod extends Asked {
  /** Null lets the length of the axis decide. */
  readonly by: Granularity | null;
}

/** Every question with its parameters and its answer. A new one here is a new method of every engine. */
export interface Questions {
  info: { params: Record<string, never>; answer: CorpusInfo };
  summary: { params: Asked; answer: SummaryAnswer };
  facets: { params: Asked; answer: Facets };
  meetings: { params: Asked & { readonly sort: Sort }; answer: readonly MeetingRow[] };
  meetingFrequency: { params: AskedByPeriod & { readonly split: Split }; answer: MeetingFrequency };
  termTrend: { params: AskedByPeriod & { readonly terms: readonly string[] }; answer: TermTrend };
  speakerMentions: { params: AskedByPeriod; answer: SpeakerMentions };
  formulationChanges: { params: Asked; answer: FormulationChanges };
  search: { params: Asked & { readonly sort: Sort; readonly limit: number }; answer: SearchAnswer };
  suggest: { params: { readonly typed: string; readonly limit: number }; answer: readonly Suggestion[] };
  /** `id` may be a former id; null where the corpus has no such document. */
  document: { params: { readonly id: string; readonly q: string | null }; answer: DocumentView | null };
}

export type Question = keyof Questions;

/** A rejected promise carries an Error whose message says what failed. An aborted question that is still queued is dropped. */
export type CorpusEngine = {
  readonly [Q in Question]: (
    params: Questions[Q]['params'],
    signal?: AbortSignal,
  ) => Promise<Questions[Q]['answer']>;
};

export interface SummaryAnswer extends Summary {
  /** Why the query cannot be read; it then matches nothing. */
  readonly queryProblem: QueryProblem | null;
}

export interface SearchAnswer {
  /** The query in words, to stand after "meetings that contain"; null where nothing is asked or it cannot be read. */
  readonly readAs: string | null;
  readonly problem: QueryProblem | null;
  readonly occurrences: number;
  readonly meetings: number;
  /** The first `limit` hits, each with its best passages. */
  readonly hits: readonly (SearchHit & { readonly passages: readonly Passage[] })[];
  /** Where nothing is found: the query with unknown words replaced by near ones. */
  readonly didYouMean: string | null;
}

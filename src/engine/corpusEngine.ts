// The one interface between the views and the counting: questions in, finished rows out, asynchronous.
import type { Collocates } from '../analysis/collocates';
import type { ConcordanceLine } from '../analysis/concordance';
import type { Dispersion } from '../analysis/dispersion';
import type { DocumentView } from '../analysis/documentView';
import type { Facets } from '../analysis/facets';
import type { FormulationChanges } from '../analysis/formulationChanges';
import type { HitsOverTime } from '../analysis/hitsOverTime';
import type { MeetingFrequency } from '../analysis/meetingFrequency';
import type { MeetingRow } from '../analysis/meetingList';
import type { Passage } from '../analysis/passages';
import type { SearchHit } from '../analysis/searchHits';
import type { SpeakerMentions } from '../analysis/speakerMentions';
import type { Summary } from '../analysis/summary';
import type { TermTrend } from '../analysis/termTrend';
import type { LineSort, Sort, Split } from '../corpus/choices';
import type { CorpusInfo } from '../corpus/facts';
import type { Filters } from '../corpus/filters';
import type { Granularity } from '../corpus/period';
import type { EmptyingPart } from '../search/emptying';
import type { QueryProblem } from '../search/problem';
import type { QueryExample } from '../search/queryExamples';
import type { Suggestion } from '../search/suggest';

interface Asked {
  readonly filters: Filters;
}

interface AskedByPeriod extends Asked {
  /** Null lets the length of the axis decide. */
  readonly by: Granularity | null;
}

interface AskedForLines extends Asked {
  /** The query whose occurrences are the lines, in meetings that pass the filters; null for the filters' own. */
  readonly node: string | null;
  readonly sort: LineSort;
  /** Tokens to each side. */
  readonly context: number;
  /** The first line wanted, from 0. */
  readonly offset: number;
  /** How many lines; null for all of them, as an export needs. */
  readonly limit: number | null;
}

/** Every question with its parameters and its answer. A new one here is a new method of every engine. */
export interface Questions {
  info: { params: Record<string, never>; answer: CorpusInfo };
  summary: { params: Asked; answer: SummaryAnswer };
  facets: { params: Asked; answer: Facets };
  meetings: {
    /** Without `limit`, all: thousands of rows that nobody looks at cost the page its frames. */
    params: Asked & { readonly sort: Sort; readonly limit?: number };
    answer: readonly MeetingRow[];
  };
  meetingFrequency: { params: AskedByPeriod & { readonly split: Split }; answer: MeetingFrequency };
  termTrend: { params: AskedByPeriod & { readonly terms: readonly string[] }; answer: TermTrend };
  speakerMentions: { params: AskedByPeriod; answer: SpeakerMentions };
  formulationChanges: { params: Asked; answer: FormulationChanges };
  search: {
    /** `whole` has the ids of the hits whose passages are all wanted. */
    params: Asked & { readonly sort: Sort; readonly limit: number; readonly whole: readonly string[] };
    answer: SearchAnswer;
  };
  queryExamples: { params: Record<string, never>; answer: readonly QueryExample[] };
  concordance: { params: AskedForLines; answer: ConcordanceAnswer };
  collocates: {
    /** Tokens to each side, and the fewest observed that a row needs. */
    params: Asked & { readonly window: number; readonly minimum: number };
    answer: Collocates;
  };
  dispersion: { params: Asked; answer: Dispersion };
  hitsOverTime: { params: AskedByPeriod; answer: HitsOverTime };
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

interface EmptyingWords extends Omit<EmptyingPart, 'part'> {
  readonly words: string;
}

export interface SearchAnswer {
  /** The query in words, to stand after "meetings that contain"; null where nothing is asked or it cannot be read. */
  readonly readAs: string | null;
  readonly problem: QueryProblem | null;
  readonly occurrences: number;
  readonly meetings: number;
  /** The first `limit` hits, each with its best passages. */
  readonly hits: readonly (SearchHit & { readonly passages: readonly Passage[] })[];
  /** Where nothing is found: the parts of the query that are in the way, in words. */
  readonly emptying: readonly EmptyingWords[];
  /** Where nothing is found: the query with unknown words replaced by near ones. */
  readonly didYouMean: string | null;
}

interface ConcordanceAnswer {
  /** Lines in all, of which `lines` are those asked for. */
  readonly total: number;
  readonly meetings: number;
  readonly lines: readonly ConcordanceLine[];
  readonly sentence: string;
}

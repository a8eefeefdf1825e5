// The table of questions. The engine in the worker, the two sides of the worker, its lanes and the page's own engine are made
// from it. What a question is asked with is in `questionParams.ts`, what it answers in `questionAnswers.ts`: the first script of
// a page does without both.

/** What an answer waits for besides the facts: nothing; one of the two small tables; the token index; texts, or only one. */
export type Needs = 'facts' | 'entries' | 'words' | 'index' | 'texts' | 'text';

interface Lane {
  readonly needs: Needs;
  /** Parameters, and what is needed instead where one is given. */
  readonly needsWith?: Readonly<Record<string, Needs>>;
  /** A small corpus answers it in the page too, in the task that asks. */
  readonly inPage?: true;
}

/** How long an answer can be: no list of one grows with the number of meetings without end. */
type Bound =
  /** The most rows that can be asked for at once; where there are more, their number is part of the answer. */
  | { readonly page: number }
  /** The longest list is this long, */
  | { readonly most: number }
  /** or as long as a list of the corpus (people, formulations, places, terms asked for), for each period of an axis. */
  | { readonly most: 'lists' }
  /** or as long as one meeting's text. */
  | { readonly most: 'text' };

const QUESTIONS = {
  info: { needs: 'facts', most: 'lists' },
  summary: { needs: 'facts', most: 'lists' },
  facets: { needs: 'facts', most: 'lists' },
  meetings: { needs: 'facts', needsWith: { without: 'index' }, page: 1000 },
  meetingFrequency: { needs: 'facts', most: 'lists' },
  termTrend: { needs: 'words', most: 'lists' },
  termTotals: { needs: 'index', most: 'lists' },
  movers: { needs: 'index', page: 100 },
  speakerMentions: { needs: 'index', most: 'lists' },
  rolesByMeeting: { needs: 'facts', page: 1000 },
  orderOfNames: { needs: 'facts', page: 5000 },
  nameReview: { needs: 'index', most: 'lists' },
  appearances: { needs: 'texts', page: 500 },
  silentMeetings: { needs: 'facts', page: 1000 },
  coAppearances: { needs: 'facts', most: 'lists' },
  personFormulations: { needs: 'index', most: 'lists' },
  formulationChanges: { needs: 'index', most: 'lists' },
  formulationLedger: { needs: 'index', most: 'lists' },
  formulationPlaces: { needs: 'index', most: 'lists' },
  formulation: { needs: 'index', most: 'lists' },
  formulationDrift: { needs: 'texts', page: 500 },
  formulationMeetings: { needs: 'index', page: 1000 },
  candidates: { needs: 'texts', most: 300 },
  search: { needs: 'index', inPage: true, page: 1000 },
  firstHits: { needs: 'entries', page: 1000 },
  passages: { needs: 'text', most: 'text' },
  queryExamples: { needs: 'index', most: 13 },
  concordance: { needs: 'texts', page: 1000 },
  collocates: { needs: 'index', page: 5000 },
  dispersion: { needs: 'index', page: 1000 },
  hitsOverTime: { needs: 'index', most: 'lists' },
  suggest: { needs: 'index', page: 50 },
  jumps: { needs: 'facts', page: 50 },
  document: { needs: 'texts', most: 'text' },
  marksOfQuery: { needs: 'text', most: 'text' },
} as const satisfies Readonly<Record<string, Lane & Bound>>;

type Table = typeof QUESTIONS;
export type Question = keyof Table;
export type PagedQuestion = { [Q in Question]: Table[Q] extends { page: number } ? Q : never }[Question];

export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[];

export function questionRow(question: Question): Lane & Bound {
  return QUESTIONS[question];
}

/** The most rows that can be asked for at once. */
export function pageSize(question: PagedQuestion): number {
  return QUESTIONS[question].page;
}

/** What the question needs, asked so. */
export function needsOf(question: Question, params: object): Needs {
  const { needs, needsWith = {} } = questionRow(question);
  return Object.entries(needsWith).find(([param]) => param in params)?.[1] ?? needs;
}

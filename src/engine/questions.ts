// The table of questions. The engine in the worker, the two sides of the worker, its lanes and the page's own engine are made
// from it; what a question is asked with, and answers, stands in questionSchemas.ts.

/** What an answer waits for besides the facts: nothing; one of the two small tables; the token index; texts, or only one. */
export type Needs = 'facts' | 'entries' | 'words' | 'index' | 'texts' | 'text';

interface QuestionRow {
  readonly needs: Needs;
  /** Parameters, and what is needed instead where one is given. */
  readonly needsWith?: Readonly<Record<string, Needs>>;
  /** A small corpus answers it in the page too, in the task that asks. */
  readonly inPage?: true;
}

const QUESTIONS = {
  info: { needs: 'facts' },
  summary: { needs: 'facts' },
  facets: { needs: 'facts' },
  meetings: { needs: 'facts', needsWith: { without: 'index' } },
  meetingFrequency: { needs: 'facts' },
  termTrend: { needs: 'words' },
  termTotals: { needs: 'index' },
  movers: { needs: 'index' },
  speakerMentions: { needs: 'index' },
  rolesByMeeting: { needs: 'facts' },
  orderOfNames: { needs: 'facts' },
  nameReview: { needs: 'index' },
  appearances: { needs: 'texts' },
  coAppearances: { needs: 'facts' },
  personFormulations: { needs: 'index' },
  formulationChanges: { needs: 'index' },
  formulationLedger: { needs: 'index' },
  formulationPlaces: { needs: 'index' },
  formulation: { needs: 'index' },
  formulationDrift: { needs: 'texts' },
  formulationMeetings: { needs: 'index' },
  candidates: { needs: 'texts' },
  search: { needs: 'index', inPage: true },
  firstHits: { needs: 'entries' },
  passages: { needs: 'text' },
  queryExamples: { needs: 'index' },
  concordance: { needs: 'texts' },
  collocates: { needs: 'index' },
  dispersion: { needs: 'index' },
  hitsOverTime: { needs: 'index' },
  suggest: { needs: 'index' },
  jumps: { needs: 'facts' },
  document: { needs: 'texts' },
} as const satisfies Readonly<Record<string, QuestionRow>>;

export type Question = keyof typeof QUESTIONS;

export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[];

export function questionRow(question: Question): QuestionRow {
  return QUESTIONS[question];
}

/** What the question needs, asked so. */
export function needsOf(question: Question, params: object): Needs {
  const { needs, needsWith = {} } = questionRow(question);
  return Object.entries(needsWith).find(([param]) => param in params)?.[1] ?? needs;
}

// Questions that no first screen asks: their program comes when one of them is asked, or when there is nothing else to do.
import type { CorpusEngine, Params } from './corpusEngine';
import type { Question } from './questions';

export const PEOPLE_QUESTIONS = [
  'rolesByMeeting',
  'orderOfNames',
  'nameReview',
  'appearances',
  'silentMeetings',
  'coAppearances',
  'personFormulations',
] as const satisfies readonly Question[];

export const FORMULATION_QUESTIONS = [
  'formulationLedger',
  'formulationPlaces',
  'formulation',
  'formulationDrift',
  'formulationMeetings',
  'candidates',
] as const satisfies readonly Question[];

export const CLOSER_QUESTIONS = [
  'termTotals',
  'movers',
  'concordance',
  'collocates',
  'dispersion',
  'hitsOverTime',
  'document',
  'marksOfQuery',
] as const satisfies readonly Question[];

/** Answers the questions by what `load` gives once one of them is asked. */
export function answerLater<Q extends Question>(
  questions: readonly Q[],
  load: () => Promise<Pick<CorpusEngine, Q>>,
): Pick<CorpusEngine, Q> {
  const ask = async (question: Q, params: Params<Q>, signal?: AbortSignal) => {
    const answers: Pick<CorpusEngine, Q> = await load();
    return answers[question](params, signal);
  };
  // As in `engineThat`, the names become the methods of the type here.
  return Object.fromEntries(
    questions.map((question) => [
      question,
      (params: Params<Q>, signal?: AbortSignal) => ask(question, params, signal),
    ]),
  ) as unknown as Pick<CorpusEngine, Q>;
}

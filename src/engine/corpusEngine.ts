// The one interface between the views and the counting: questions in, finished rows out, asynchronous.
import type * as v from 'valibot';
import type { ANSWERS } from './questionAnswers';
import type { PARAMS } from './questionParams';
import { QUESTION_NAMES, type Question } from './questions';

export type Params<Q extends Question> = v.InferOutput<(typeof PARAMS)[Q]>;
export type Answer<Q extends Question> = v.InferOutput<(typeof ANSWERS)[Q]>;

/** A rejected promise carries an Error whose message says what failed. An aborted question that is still queued is dropped. */
export type CorpusEngine = {
  readonly [Q in Question]: (params: Params<Q>, signal?: AbortSignal) => Promise<Answer<Q>>;
};

/** Asks any question of the table. */
export type Ask = <Q extends Question>(
  question: Q,
  params: Params<Q>,
  signal?: AbortSignal,
) => Promise<Answer<Q>>;

/** An engine of which every question goes one way. Here alone the names of the table become the methods of its type. */
export function engineThat(ask: Ask): CorpusEngine {
  const methodOf = (question: Question) => (params: Params<Question>, signal?: AbortSignal) =>
    ask(question, params, signal);
  return Object.fromEntries(QUESTION_NAMES.map((question) => [question, methodOf(question)])) as CorpusEngine;
}

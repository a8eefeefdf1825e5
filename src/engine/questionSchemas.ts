// What each question of the table is asked with, and what it answers. The worker reads what comes from the page by the first;
// tests read every answer by the second.
import type * as v from 'valibot';
import type { Question } from './questions';
import { corpusQuestions } from './schemas/corpus';
import { findingQuestions } from './schemas/finding';
import { formulationQuestions } from './schemas/formulations';
import { peopleQuestions } from './schemas/people';
import { timeQuestions } from './schemas/time';

interface QuestionSchemas {
  readonly params: v.GenericSchema;
  readonly answer: v.GenericSchema;
}

export const SCHEMAS = {
  ...corpusQuestions,
  ...timeQuestions,
  ...peopleQuestions,
  ...formulationQuestions,
  ...findingQuestions,
} satisfies Readonly<Record<Question, QuestionSchemas>>;

/** Every question with its parameters and its answer. */
export type Questions = {
  readonly [Q in Question]: {
    readonly params: v.InferOutput<(typeof SCHEMAS)[Q]['params']>;
    readonly answer: v.InferOutput<(typeof SCHEMAS)[Q]['answer']>;
  };
};

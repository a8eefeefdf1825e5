// What each question answers. Tests read every answer by it; the worker does without.
import type * as v from 'valibot';
import type { Question } from './questions';
import { corpusAnswers } from './schemas/corpus';
import { findingAnswers } from './schemas/finding';
import { formulationAnswers } from './schemas/formulations';
import { peopleAnswers } from './schemas/people';
import { timeAnswers } from './schemas/time';

export const ANSWERS = {
  ...corpusAnswers,
  ...timeAnswers,
  ...peopleAnswers,
  ...formulationAnswers,
  ...findingAnswers,
} satisfies Readonly<Record<Question, v.GenericSchema>>;

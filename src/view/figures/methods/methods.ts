// How each figure is computed: the compiler holds the rows to those of the figures.
import type { FigureSlug } from '../figures';
import { FINDING_METHODS } from './finding';
import { FORMULATION_METHODS } from './formulations';
import type { Method } from './method';
import { PEOPLE_METHODS } from './people';
import { TIME_METHODS } from './time';

export const METHODS = {
  ...TIME_METHODS,
  ...FINDING_METHODS,
  ...PEOPLE_METHODS,
  ...FORMULATION_METHODS,
} satisfies Readonly<Record<FigureSlug, Method>>;

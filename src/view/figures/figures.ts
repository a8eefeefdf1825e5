// All figures, a row each: the address, the frame of a figure and its downloads are made from these rows.
import { FINDING_FIGURES } from './findingFigures';
import { FORMULATION_FIGURES } from './formulationFigures';
import { PEOPLE_FIGURES } from './peopleFigures';
import { TIME_FIGURES } from './timeFigures';

export const FIGURES = { ...TIME_FIGURES, ...FINDING_FIGURES, ...PEOPLE_FIGURES, ...FORMULATION_FIGURES };

export type FigureSlug = keyof typeof FIGURES;

/** The slugs, as addresses name figures. */
export const FIGURE_SLUGS: readonly FigureSlug[] = Object.keys(FIGURES).filter(
  (slug): slug is FigureSlug => slug in FIGURES,
);

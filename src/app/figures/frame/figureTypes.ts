// What the rows of the figures say of their components: which answer they show, and which file they give.
import type { Answer, Params } from '../../../engine/corpusEngine';
import type { Question } from '../../../engine/questions';
import type { FIGURES, FigureSlug } from '../../../view/figures/figures';

/** The question of a figure; one that the engine does not have is none, and nothing then fits. */
type QuestionOf<Slug extends FigureSlug> = (typeof FIGURES)[Slug]['question'] & Question;

export type AskedOf<Slug extends FigureSlug> = Params<QuestionOf<Slug>>;

export type AnswerOf<Slug extends FigureSlug> = Answer<QuestionOf<Slug>>;

export type FileOf<Slug extends FigureSlug> = (typeof FIGURES)[Slug]['file'];

// The layers of highlights over a text.
export const LAYERS = ['query', 'people', 'formulations', 'topics'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Highlight {
  readonly layer: Layer;
  /** What is named: the person, formulation or topic; the query itself. */
  readonly label: string;
  readonly paragraph: number;
  /** Offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

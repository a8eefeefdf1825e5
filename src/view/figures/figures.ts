// All figures, a row each: what it is called, what it asks, the file that it is downloaded as. The address, the frame of a
// figure and its downloads are made from these rows. How each is computed is in `methods/`, which loads when it is asked for; the
// component that is given the slug has the rest: sentence, table and chart.

interface FigureRow {
  readonly heading: string;
  /** The question that it shows the answer of, by its name in the engine. */
  readonly question: string;
  /** What its downloads are named by, as their export says. */
  readonly file: string;
}

export const FIGURES = {
  'meeting-frequency': {
    heading: 'Meeting frequency',
    question: 'meetingFrequency',
    file: 'frequency',
  },
  'keyword-trends': {
    heading: 'Keyword trends',
    question: 'termTrend',
    file: 'trends',
  },
  'hits-over-time': {
    heading: 'Hits over time',
    question: 'hitsOverTime',
    file: 'hits-over-time',
  },
  terms: {
    heading: 'Terms in all periods',
    question: 'termTotals',
    file: 'terms',
  },
  movers: {
    heading: 'What moved most',
    question: 'movers',
    file: 'movers',
  },
  concordance: {
    heading: 'Concordance',
    question: 'concordance',
    file: 'concordance',
  },
  collocates: {
    heading: 'Collocates',
    question: 'collocates',
    file: 'collocates',
  },
  dispersion: {
    heading: 'Dispersion',
    question: 'dispersion',
    file: 'dispersion',
  },
  'speaker-mentions': {
    heading: 'Speaker mentions',
    question: 'speakerMentions',
    file: 'mentions',
  },
  'roles-by-meeting': {
    heading: 'Roles by meeting',
    question: 'rolesByMeeting',
    file: 'roles',
  },
  'order-of-names': {
    heading: 'Order of names',
    question: 'orderOfNames',
    file: 'order-of-names',
  },
  'mentions-over-time': {
    heading: 'Mentions over time',
    question: 'speakerMentions',
    file: 'mentions',
  },
  'formulations-of-person': {
    heading: 'Formulations of their meetings',
    question: 'personFormulations',
    file: 'formulations-of-person',
  },
  'appears-with': {
    heading: 'Appears with',
    question: 'coAppearances',
    file: 'appears-with',
  },
  'formulation-ledger': {
    heading: 'Formulation ledger',
    question: 'formulationLedger',
    file: 'formulations',
  },
  'places-side-by-side': {
    heading: 'Places side by side',
    question: 'formulationPlaces',
    file: 'places',
  },
  candidates: {
    heading: 'Candidates',
    question: 'candidates',
    file: 'candidates',
  },
  wordings: {
    heading: 'Wordings',
    question: 'formulation',
    file: 'wordings',
  },
  presiders: {
    heading: 'Who presided when it was used',
    question: 'formulation',
    file: 'presiders',
  },
  companions: {
    heading: 'Formulations that travel with it',
    question: 'formulation',
    file: 'companions',
  },
} as const satisfies Readonly<Record<string, FigureRow>>;

/** As it stands in addresses. */
export type FigureSlug = keyof typeof FIGURES;

export const FIGURE_SLUGS: readonly FigureSlug[] = Object.keys(FIGURES).filter(
  (slug): slug is FigureSlug => slug in FIGURES,
);

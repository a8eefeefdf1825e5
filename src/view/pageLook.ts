// Classes and words of what stands on a page before its program has come, and stays where it is afterwards.
import type { Route } from './routes';

export type KnownView = Exclude<Route['view'], 'unknown'>;

export const BRAND = 'Readout';
export const SEARCH_LABEL = 'Search the meetings';
export const LOADING_CORPUS = 'Loading the corpus';

/** Around header, content and footer. */
export const FRAME = 'flex min-h-dvh flex-col';

/** The content of a page that is none of the views. */
export const PLAIN_MAIN = 'mx-auto w-full max-w-3xl px-4 py-10';

/** Where something will stand that is awaited; its height is its own. */
export const SKELETON = 'skeleton w-full animate-pulse';

export const HEADER = {
  line: 'border-line border-b',
  bar: 'mx-auto flex max-w-[120rem] flex-wrap items-center gap-x-5 gap-y-2 px-4 py-2 sm:px-6',
  brand: 'font-semibold font-serif text-accent text-xl',
  views: 'flex flex-wrap gap-x-4',
  view: 'inline-flex min-h-8 items-center border-transparent border-b-2 hover:border-strong',
  viewShown: 'border-accent! font-semibold',
  tools: 'ml-auto flex grow items-center justify-end gap-2 sm:grow-0',
  search: 'min-w-0 max-w-80 grow',
  field: 'field w-full pr-7 pl-7',
} as const;

interface TopLook {
  readonly main: string;
  /** Around what stands above the filters or the text. */
  readonly top: string;
  /** The words of the line above the heading. */
  readonly above: string;
  readonly heading: string;
}

function plain(main: string): TopLook {
  return {
    main: `mx-auto w-full px-4 sm:px-6 ${main}`,
    top: 'pt-4 pb-3',
    above: 'text-soft',
    heading: 'text-2xl',
  };
}

/** The top of each view, down to its heading. */
export const TOP: Readonly<Record<KnownView, TopLook>> = {
  overview: {
    ...plain('max-w-[120rem]'),
    top: 'flex flex-wrap items-baseline gap-x-6 gap-y-1 pt-4 pb-3',
  },
  search: plain('max-w-5xl'),
  trends: plain('max-w-[100rem]'),
  people: plain('max-w-[90rem]'),
  person: { ...plain('max-w-7xl'), above: 'link text-soft text-xs', heading: 'mt-1 text-2xl sm:text-3xl' },
  formulations: plain('max-w-[100rem]'),
  formulation: { ...plain('max-w-6xl'), heading: 'text-2xl sm:text-3xl' },
  meeting: {
    ...plain('max-w-6xl'),
    top: 'max-w-[68ch] pt-5 pb-4',
    heading: 'mt-1 text-2xl leading-snug sm:text-3xl',
  },
  corpus: plain('max-w-5xl'),
};

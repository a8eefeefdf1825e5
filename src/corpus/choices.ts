// The closed lists of choices that figures and lists offer; they stand in addresses, so they only ever grow.
import { isMetaKey, type MetaKey } from './meta';

/** What Keyword trends shows: occurrences, occurrences per 10,000 tokens, share of meetings. */
export const UNITS = ['count', 'rate', 'share'] as const;
export type Unit = (typeof UNITS)[number];

/** Whether Keyword trends draws its terms in one chart or each in its own. */
export const LAYOUTS = ['overlaid', 'multiples'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Whether Keyword trends draws the exact intervals of its dots. */
export const BOUNDS = ['none', 'exact'] as const;
export type Bounds = (typeof BOUNDS)[number];

/** What Meeting frequency is divided by, beside the columns of metadata.csv. */
export const SPLITS = ['kind', 'place', 'none'] as const;
export type Split = (typeof SPLITS)[number] | MetaKey;

export function isSplit(text: string): text is Split {
  return isMetaKey(text) || SPLITS.some((one) => one === text);
}

/** Orders of a list of meetings; relevance is by the query, `-` falls instead of rising. */
export const SORTS = [
  'relevance',
  'date',
  '-date',
  'title',
  '-title',
  'kind',
  '-kind',
  'place',
  '-place',
  'presider',
  '-presider',
  'tokens',
  '-tokens',
  'warnings',
  '-warnings',
] as const;
export type Sort = (typeof SORTS)[number];

/** Orders of a concordance: l1 is the first word to the left of what was found, r1 the first to its right. */
export const LINE_SORTS = ['date', '-date', 'node', 'l1', 'l2', 'l3', 'r1', 'r2', 'r3', 'meeting'] as const;
export type LineSort = (typeof LINE_SORTS)[number];

/** Orders of the ledger of formulations; `-` falls instead of rising. */
export const LEDGER_SORTS = [
  'formulation',
  '-formulation',
  'status',
  '-status',
  'first',
  '-first',
  'last',
  '-last',
  'since',
  '-since',
  'silence',
  '-silence',
  'occurrences',
  '-occurrences',
  'meetings',
  '-meetings',
] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/** What became of a formulation in the chosen meetings; the analysis of formulations says how each is told. */
export const STATUSES = [
  'new-here',
  'first-seen',
  'from-the-start',
  'gone-since',
  'not-lately',
  'returned',
  'continuing',
  'absent',
] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  'new-here': 'new',
  'first-seen': 'first seen',
  'from-the-start': 'from the start',
  'gone-since': 'gone',
  'not-lately': 'not lately',
  returned: 'returned',
  continuing: 'continuing',
  absent: 'absent',
};

/** Words of links from before silences were weighed, each with the nearest of the statuses. */
const OLDER_STATUSES = {
  new: ['new-here', 'first-seen', 'from-the-start'],
  dropped: ['gone-since', 'not-lately'],
} as const satisfies Readonly<Record<string, readonly Status[]>>;

/** What a link can ask for. */
export const STATUS_CHOICES = [...STATUSES, 'new', 'dropped'] as const;
export type StatusChoice = (typeof STATUS_CHOICES)[number];

/** The statuses that a link asks for, in their order. */
export function statusesAsked(choices: readonly StatusChoice[]): readonly Status[] {
  const asked = new Set<Status>(
    choices.flatMap((choice) => (choice === 'new' || choice === 'dropped' ? OLDER_STATUSES[choice] : choice)),
  );
  return STATUSES.filter((status) => asked.has(status));
}

/** Where candidates for formulations are looked for: quotation marks, or terms that recur. */
export const CANDIDATE_SOURCES = ['quoted', 'terms'] as const;
export type CandidateSource = (typeof CANDIDATE_SOURCES)[number];

/** How search results are shown. */
export const SHOWS = ['list', 'kwic'] as const;
export type Show = (typeof SHOWS)[number];

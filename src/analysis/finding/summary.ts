// What the corpus is and what is left of it under the filters.
import type { CalendarDate } from '../../corpus/calendar';
import type { CorpusFacts } from '../../corpus/facts';
import type { DateRange } from '../../corpus/period';
import {
  type ChoiceKey,
  choicesOf,
  type Filters,
  onlyFilters,
  withoutFilters,
} from '../../corpus/subcorpus/filters';
import { type Subset, selectDocuments } from '../../corpus/subcorpus/subset';
import { wholeRange } from '../time/axis';

interface Extent {
  readonly meetings: number;
  readonly tokens: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
  /** Meetings of each place that occurs, in the owner's order. */
  readonly places: readonly { readonly name: string; readonly meetings: number }[];
}

interface FilterUndo {
  readonly label: string;
  readonly keys: readonly ChoiceKey[];
  readonly without: number;
  readonly alone: number;
}

export interface Summary {
  readonly corpus: Extent;
  readonly subcorpus: Extent;
  /** First and last day of the unfiltered time axis. */
  readonly range: DateRange;
  /** Meetings by month of the unfiltered axis, the months that have any. */
  readonly months: readonly { readonly month: string; readonly meetings: number }[];
  /** For each choice: the meetings that remain without it, and that it alone would leave. */
  readonly undo: readonly FilterUndo[];
}

/** Summarises choices of filters in one corpus; what no filter changes is worked out once. */
export function createSummary(
  facts: CorpusFacts,
): (subset: Subset, filters: Filters, matches: Uint8Array | null) => Summary {
  const { documents } = facts;
  const months = new Map<string, number>();
  for (const { date } of documents) {
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  const whole = {
    corpus: extentOf(facts, { has: new Uint8Array(documents.length).fill(1), size: documents.length }),
    range: wholeRange(facts),
    months: [...months].map(([month, meetings]) => ({ month, meetings })),
  };
  return (subset, filters, matches) => ({
    ...whole,
    subcorpus: extentOf(facts, subset),
    undo: choicesOf(filters, facts).map(({ label, keys }) => ({
      label,
      keys,
      without: selectDocuments(documents, withoutFilters(filters, keys), matches).size,
      alone: selectDocuments(documents, onlyFilters(filters, keys), matches).size,
    })),
  });
}

function extentOf(facts: CorpusFacts, subset: Subset): Extent {
  const places = new Map(facts.places.map(({ slug }) => [slug, 0]));
  let tokens = 0;
  let first: CalendarDate | null = null;
  let last: CalendarDate | null = null;
  facts.documents.forEach((document, d) => {
    if (subset.has[d] !== 1) return;
    tokens += document.tokens;
    first ??= document.date;
    last = document.date;
    if (document.place !== null) places.set(document.place, (places.get(document.place) ?? 0) + 1);
  });
  return {
    meetings: subset.size,
    tokens,
    first,
    last,
    places: facts.places
      .map(({ slug, name }) => ({ name, meetings: places.get(slug) ?? 0 }))
      .filter(({ meetings }) => meetings > 0),
  };
}

// What the corpus is and what is left of it under the filters.
import type { CalendarDate } from '../corpus/calendar';
import type { CorpusFacts } from '../corpus/facts';
import { FILTER_GROUPS, type FilterKey, type Filters, isSet, withoutFilters } from '../corpus/filters';
import type { DateRange } from '../corpus/period';
import { documentsOf, type Subset, selectDocuments } from '../corpus/subset';
import { wholeRange } from './axis';

interface Extent {
  readonly meetings: number;
  readonly tokens: number;
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
  /** Meetings of each place that occurs, in the owner's order. */
  readonly places: readonly { readonly name: string; readonly meetings: number }[];
}

export interface FilterUndo {
  readonly label: string;
  readonly keys: readonly FilterKey[];
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
  /** For each group of active filters: the meetings that remain without it, and that it alone would leave. */
  readonly undo: readonly FilterUndo[];
}

export function summarise(
  facts: CorpusFacts,
  subset: Subset,
  filters: Filters,
  matches: Uint8Array | null,
): Summary {
  const everything = { has: new Uint8Array(facts.documents.length).fill(1), size: facts.documents.length };
  const months = new Map<string, number>();
  for (const { date } of facts.documents) {
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return {
    corpus: extentOf(facts, everything),
    subcorpus: extentOf(facts, subset),
    range: wholeRange(facts),
    months: [...months].map(([month, meetings]) => ({ month, meetings })),
    undo: FILTER_GROUPS.map(({ label, keys }) => ({ label, keys: keys.filter((key) => isSet(filters, key)) }))
      .filter(({ keys }) => keys.length > 0)
      .map(({ label, keys }) => {
        const others = FILTER_GROUPS.flatMap((group) => group.keys).filter((key) => !keys.includes(key));
        return {
          label: label ?? keys.join(' and '),
          keys,
          without: selectDocuments(facts.documents, withoutFilters(filters, keys), matches).size,
          alone: selectDocuments(facts.documents, withoutFilters(filters, others), matches).size,
        };
      }),
  };
}

function extentOf(facts: CorpusFacts, subset: Subset): Extent {
  const documents = documentsOf(facts.documents, subset).map(([, document]) => document);
  return {
    meetings: documents.length,
    tokens: documents.reduce((sum, { tokens }) => sum + tokens, 0),
    first: documents[0]?.date ?? null,
    last: documents.at(-1)?.date ?? null,
    places: facts.places
      .map(({ slug, name }) => ({ name, meetings: documents.filter(({ place }) => place === slug).length }))
      .filter(({ meetings }) => meetings > 0),
  };
}

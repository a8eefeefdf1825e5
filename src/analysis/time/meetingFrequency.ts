// How many meetings there were in each period, and of which kind, place or value of a column of metadata.csv.
import type { CalendarDate } from '../../corpus/calendar';
import type { Split } from '../../corpus/choices';
import type { CorpusFacts, CorpusInfo, DocumentFacts } from '../../corpus/facts';
import { columnOfKey, metaValues } from '../../corpus/meta';
import type { DateRange, Granularity, Period } from '../../corpus/period';
import { columnIn } from '../../corpus/subcorpus/filterRows';
import type { Filters } from '../../corpus/subcorpus/filters';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import { type Axis, axisOf, periodIndexes } from './axis';

export interface MeetingRef {
  readonly id: string;
  readonly date: CalendarDate;
  readonly title: string;
}

export interface FrequencyRow {
  readonly period: Period;
  readonly range: DateRange;
  /**
   * Name of the kind, place or value; "several" where a meeting has more than one, so that each is counted once; "unknown" where
   * it has none, '' where nothing is split.
   */
  readonly group: string;
  readonly meetings: number;
  readonly tokens: number;
  /** The meetings themselves, where the subcorpus has at most FEW of them; else []. */
  readonly documents: readonly MeetingRef[];
}

export interface MeetingFrequency {
  readonly axis: Axis;
  /** What the groups are. */
  readonly split: Split;
  readonly groups: readonly string[];
  /** One row a period and group, in order, empty ones kept. */
  readonly rows: readonly FrequencyRow[];
}

/** Up to this many meetings, a chart shows each as a block of its own. */
const FEW = 200;

/** Counts readouts by the seed's date. Groups are those that occur in the subcorpus, in the owner's order. */
export function countMeetings(
  facts: CorpusFacts,
  subset: Subset,
  filters: Filters,
  by: Granularity | null,
  split: Split,
): MeetingFrequency {
  const axis = axisOf(facts, filters, by);
  const periods = periodIndexes(facts, axis);
  const chosen = documentsOf(facts.documents, subset);
  const groupOf = groupsBy(facts, split);
  const present = new Set(chosen.map(([, document]) => groupOf(document)));
  const names = groupsOfSplit(facts, split).map(({ name }) => name);
  const { several, unknown } = groupsBeside(names);
  const groups = [...names, ...(split === 'none' ? [''] : []), several, unknown].filter((name) =>
    present.has(name),
  );
  if (groups.length === 0) groups.push(split === 'none' ? '' : unknown);
  const cells = axis.periods.map(() => groups.map(() => [] as DocumentFacts[]));
  for (const [d, document] of chosen) {
    cells[periods[d] ?? -1]?.[groups.indexOf(groupOf(document))]?.push(document);
  }
  const rows = axis.periods.flatMap(({ period, range }, p) =>
    groups.map((group, g): FrequencyRow => {
      const documents = cells[p]?.[g] ?? [];
      return {
        period,
        range,
        group,
        meetings: documents.length,
        tokens: documents.reduce((sum, document) => sum + document.tokens, 0),
        documents: subset.size > FEW ? [] : documents.map(({ id, date, title }) => ({ id, date, title })),
      };
    }),
  );
  return { axis, split, groups, rows };
}

/** The groups that can be named, in the order in which they are told. */
export function groupsOfSplit(
  info: CorpusInfo,
  split: Split,
): readonly { readonly slug: string; readonly name: string }[] {
  switch (split) {
    case 'none':
      return [];
    case 'kind':
      return info.kinds;
    case 'place':
      return info.places;
    default:
      return columnIn(info, columnOfKey(split)).values;
  }
}

/** The groups of those that have several values, and none: named as no other is. */
export function groupsBeside(names: readonly string[]): {
  readonly several: string;
  readonly unknown: string;
} {
  const beside = (name: string): string => (names.includes(name) ? beside(`other ${name}`) : name);
  return { several: beside('several'), unknown: beside('unknown') };
}

function groupsBy(facts: CorpusFacts, split: Split): (document: DocumentFacts) => string {
  const names = new Map(groupsOfSplit(facts, split).map(({ slug, name }) => [slug, name]));
  const { several, unknown } = groupsBeside([...names.values()]);
  const nameOf = (slug: string | null | undefined): string => names.get(slug ?? '') ?? unknown;
  switch (split) {
    case 'none':
      return () => '';
    case 'kind':
      return ({ kind }) => nameOf(kind);
    case 'place':
      return ({ place }) => nameOf(place);
    default: {
      const column = columnOfKey(split);
      return ({ meta }) => {
        const values = metaValues(meta, column);
        return values.length > 1 ? several : nameOf(values[0]);
      };
    }
  }
}

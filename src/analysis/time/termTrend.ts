// How often terms occur in each period: count, per 10,000 tokens, share of meetings.
import type { Corpus } from '../../corpus/corpus';
import type { Counter } from '../../corpus/counter/counter';
import { type Kept, keepLast } from '../../corpus/counter/keepLast';
import type { CorpusFacts } from '../../corpus/facts';
import type { DateRange, Granularity, Period } from '../../corpus/period';
import type { Filters } from '../../corpus/subcorpus/filters';
import type { Subset } from '../../corpus/subcorpus/subset';
import { evaluateQuery } from '../../search/evaluate';
import type { QueryProblem } from '../../search/problem';
import { parseTerm, type Query } from '../../search/query';
import { type NamedTerm, nameTerm } from '../../search/termName';
import { type Interval, poissonInterval, wilsonInterval } from '../statistics/intervals';
import { type Axis, axisOf, periodIndexes } from './axis';

/** Counts with their denominators; a rate or share of nothing is null, never 0. */
export interface TermCounts {
  readonly count: number;
  readonly tokens: number;
  readonly meetings: number;
  readonly meetingsWithTerm: number;
  /** count / tokens x 10,000. */
  readonly per10k: number | null;
  /** meetingsWithTerm / meetings. */
  readonly share: number | null;
  /** 95%, exact Poisson, per 10,000 tokens. */
  readonly per10kInterval: Interval | null;
  /** 95%, Wilson. */
  readonly shareInterval: Interval | null;
}

export interface TrendRow extends TermCounts, Pick<NamedTerm, 'term' | 'name'> {
  readonly period: Period;
  readonly range: DateRange;
}

export interface TermTrend {
  readonly axis: Axis;
  /** One row a term and period, terms in the order asked, periods in order, empty ones kept. */
  readonly rows: readonly TrendRow[];
  readonly totals: readonly (TermCounts & NamedTerm)[];
  /** Terms that cannot be read, with the reason; they have no rows. */
  readonly unreadable: readonly { readonly term: string; readonly problem: QueryProblem }[];
}

/** What a term counts in each period of the axis. */
export interface TermTally {
  readonly counts: Uint32Array;
  /** Meetings with the term. */
  readonly withTerm: Uint32Array;
}

/** Counts each term (a phrase, or several joined by ` OR `) in the documents of the subset, by period. */
export function countTerms(
  { facts, counter }: Corpus,
  subset: Subset,
  filters: Filters,
  by: Granularity | null,
  terms: readonly string[],
): TermTrend {
  return trendOf(facts, subset, axisOf(facts, filters, by), terms, (query, periods, size) => {
    const tally = { counts: new Uint32Array(size), withTerm: new Uint32Array(size) };
    countTerm(counter, query).forEach((count, d) => {
      if (count === 0 || subset.has[d] !== 1) return;
      add(tally.counts, periods[d], count);
      add(tally.withTerm, periods[d], 1);
    });
    return tally;
  });
}

// A change of a filter asks for the same terms again, and no filter changes where they occur.
const counted = new WeakMap<Counter, Kept<Uint32Array>>();
const MOST_COUNTED = 32;

/** Occurrences in each document of the corpus. */
function countTerm(counter: Counter, query: Query): Uint32Array {
  const kept = counted.get(counter) ?? keepLast<Uint32Array>(MOST_COUNTED);
  counted.set(counter, kept);
  return kept.get(JSON.stringify(query), () => counter.countByDocument(evaluateQuery(counter, query).spans));
}

/** The trend of terms that are counted by `tallyOf`, given the period of each document and the number of periods. */
export function trendOf(
  facts: CorpusFacts,
  subset: Subset,
  axis: Axis,
  terms: readonly string[],
  tallyOf: (query: Query, periods: Int32Array, size: number) => TermTally,
): TermTrend {
  const periods = periodIndexes(facts, axis);
  const size = axis.periods.length;
  const tokens = new Uint32Array(size);
  const meetings = new Uint32Array(size);
  facts.documents.forEach((document, d) => {
    if (subset.has[d] !== 1) return;
    add(tokens, periods[d], document.tokens);
    add(meetings, periods[d], 1);
  });
  const rows: TrendRow[] = [];
  const totals: (TermCounts & NamedTerm)[] = [];
  const unreadable: { term: string; problem: QueryProblem }[] = [];
  for (const term of terms) {
    const parsed = parseTerm(term, facts.language);
    if (!parsed.ok) {
      unreadable.push({ term, problem: parsed.problem });
      continue;
    }
    const named = nameTerm(term, parsed.query);
    const { name } = named;
    const { counts, withTerm } = tallyOf(parsed.query, periods, size);
    axis.periods.forEach(({ period, range }, p) => {
      rows.push({
        period,
        range,
        term,
        name,
        ...termCounts(counts[p] ?? 0, tokens[p] ?? 0, withTerm[p] ?? 0, meetings[p] ?? 0),
      });
    });
    totals.push({ ...named, ...termCounts(sum(counts), sum(tokens), sum(withTerm), sum(meetings)) });
  }
  return { axis, rows, totals, unreadable };
}

/** Meetings of each period, the same for every term; none where no term has rows. */
export function heldOf({ axis, rows }: TermTrend): readonly number[] {
  return rows.slice(0, axis.periods.length).map(({ meetings }) => meetings);
}

export function termCounts(
  count: number,
  tokens: number,
  meetingsWithTerm: number,
  meetings: number,
): TermCounts {
  const interval = poissonInterval(count);
  return {
    count,
    tokens,
    meetings,
    meetingsWithTerm,
    per10k: tokens === 0 ? null : (count / tokens) * 10_000,
    share: meetings === 0 ? null : meetingsWithTerm / meetings,
    per10kInterval:
      tokens === 0
        ? null
        : { low: (interval.low / tokens) * 10_000, high: (interval.high / tokens) * 10_000 },
    shareInterval: wilsonInterval(meetingsWithTerm, meetings),
  };
}

function add(list: Uint32Array, index: number | undefined, value: number): void {
  if (index === undefined || index < 0) return;
  list[index] = (list[index] ?? 0) + value;
}

function sum(list: Uint32Array): number {
  return list.reduce((total, value) => total + value, 0);
}

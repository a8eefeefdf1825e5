// How often terms occur in each period: count, per 10,000 tokens, share of meetings.
import type { Corpus } from '../corpus/corpus';
import type { Filters } from '../corpus/filters';
import type { DateRange, Granularity, Period } from '../corpus/period';
import type { Spans } from '../corpus/spans';
import type { Subset } from '../corpus/subset';
import type { TokenIndex } from '../corpus/tokenIndex';
import { evaluateQuery } from '../search/evaluate';
import type { QueryProblem } from '../search/problem';
import { parseTerm } from '../search/query';
import { type Axis, axisOf, periodIndexes } from './axis';
import { absentShareAtMost, type Interval, poissonInterval, wilsonInterval } from './intervals';
import { ratesWithoutOne } from './leaveOneOut';
import { anyOf, counted, inPeriod, listed, partOf, times } from './words';

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
  /** The lowest and highest per10k when any one meeting is left out; null where none is left then. */
  readonly withoutOne: Interval | null;
}

export interface TrendRow extends TermCounts {
  readonly period: Period;
  readonly range: DateRange;
  /** As typed. */
  readonly term: string;
}

/** A term over the whole axis. */
export interface TermTotal extends TermCounts {
  readonly term: string;
  /** What it joins, as types, the most frequent first: at most MOST_VARIANTS of them. */
  readonly variants: readonly { readonly text: string; readonly count: number }[];
  /** How many it joins in all. */
  readonly joined: number;
  /** Where it occurs in no meeting: the share that is still possible, one-sided 95%; else null. */
  readonly shareAtMost: number | null;
}

const MOST_VARIANTS = 8;

export interface TermTrend {
  readonly axis: Axis;
  /** One row a term and period, terms in the order asked, periods in order, empty ones kept. */
  readonly rows: readonly TrendRow[];
  readonly totals: readonly TermTotal[];
  /** Terms that cannot be read, with the reason; they have no rows. */
  readonly unreadable: readonly { readonly term: string; readonly problem: QueryProblem }[];
  readonly sentence: string;
  /** In words: which terms rest on one meeting or none. */
  readonly basis: string;
}

/** Counts each term (a phrase, or several joined by ` OR `) in the documents of the subset, by period. */
export function countTerms(
  { facts, counter }: Corpus,
  subset: Subset,
  filters: Filters,
  by: Granularity | null,
  terms: readonly string[],
): TermTrend {
  const axis = axisOf(facts, filters, by);
  const periods = periodIndexes(facts, axis);
  const inPeriods: number[][] = axis.periods.map(() => []);
  facts.documents.forEach((_, d) => {
    if (subset.has[d] === 1) inPeriods[periods[d] ?? -1]?.push(d);
  });
  const everywhere = inPeriods.flat();
  const rows: TrendRow[] = [];
  const totals: TermTotal[] = [];
  const unreadable: { term: string; problem: QueryProblem }[] = [];
  for (const term of terms) {
    const parsed = parseTerm(term, facts.language);
    if (!parsed.ok) {
      unreadable.push({ term, problem: parsed.problem });
      continue;
    }
    const spans = counter.spansWithin(evaluateQuery(counter, parsed.query).spans, subset.has);
    const perDocument = counter.countByDocument(spans);
    const countIn = (documents: readonly number[]): TermCounts =>
      termCounts(
        documents.map((d) => perDocument[d] ?? 0),
        documents.map((d) => facts.documents[d]?.tokens ?? 0),
      );
    axis.periods.forEach(({ period, range }, p) => {
      rows.push({ period, range, term, ...countIn(inPeriods[p] ?? []) });
    });
    const counts = countIn(everywhere);
    totals.push({
      term,
      ...counts,
      ...joinedVariants(counter.index, spans),
      shareAtMost: counts.count === 0 ? absentShareAtMost(counts.meetings) : null,
    });
  }
  const sentence = describeTrend(axis, rows, totals, unreadable.length);
  return { axis, rows, totals, unreadable, sentence, basis: describeBasis(totals) };
}

function describeBasis(totals: readonly TermTotal[]): string {
  const [first] = totals;
  if (first === undefined) return 'No term is chosen.';
  if (first.meetings === 0) return 'No meeting passes the filters.';
  const named = (meetings: number) =>
    totals.filter(({ meetingsWithTerm }) => meetingsWithTerm === meetings).map(({ term }) => `“${term}”`);
  const [none, one] = [named(0), named(1)];
  const parts = [
    ...(none.length === 0 ? [] : [`${listed(none)} ${none.length === 1 ? 'occurs' : 'occur'} in no meeting`]),
    ...(one.length === 0 ? [] : [`${listed(one)} ${one.length === 1 ? 'rests' : 'rest'} on one meeting`]),
  ];
  return parts.length === 0
    ? `Every term occurs in more than one of ${counted(first.meetings, 'meeting')}.`
    : `Of ${counted(first.meetings, 'meeting')}: ${parts.join('; ')}.`;
}

/** Meetings of each period, the same for every term; none where no term has rows. */
export function heldOf({ axis, rows }: TermTrend): readonly number[] {
  return rows.slice(0, axis.periods.length).map(({ meetings }) => meetings);
}

/** One entry a meeting. */
function termCounts(counts: readonly number[], sizes: readonly number[]): TermCounts {
  const count = counts.reduce((sum, one) => sum + one, 0);
  const tokens = sizes.reduce((sum, one) => sum + one, 0);
  const meetings = counts.length;
  const meetingsWithTerm = counts.filter((one) => one > 0).length;
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
    withoutOne: ratesWithoutOne(counts, sizes),
  };
}

function describeTrend(
  axis: Axis,
  rows: readonly TrendRow[],
  totals: readonly TermTotal[],
  unreadable: number,
): string {
  const [first] = totals;
  if (first === undefined) return unreadable === 0 ? 'No term is chosen.' : 'No term can be read.';
  if (first.meetings === 0) return 'No meeting passes the filters.';
  const top = totals.reduce((best, total) => (total.count > best.count ? total : best), first);
  if (top.count === 0) {
    const none = totals.length === 1 ? `“${top.term}” does not occur` : 'None of the terms occurs';
    return `${none} in ${anyOf(top.meetings)}.`;
  }
  const own = rows.filter(({ term }) => term === top.term);
  const most = Math.max(...own.map(({ count }) => count));
  const peaks = own.filter(({ count }) => count === most);
  const peak =
    peaks.length === 1 && peaks[0] !== undefined && most < top.count
      ? `, most ${inPeriod(peaks[0].period, axis.by)} (${most})`
      : '';
  return `“${top.term}” occurs ${times(top.count)} in ${partOf(top.meetingsWithTerm, top.meetings)}${peak}.`;
}

// The distinct wordings of the spans, by how often each occurs.
function joinedVariants({ stream, types }: TokenIndex, spans: Spans): Pick<TermTotal, 'variants' | 'joined'> {
  const counts = new Map<string, number>();
  spans.starts.forEach((start, i) => {
    const end = spans.ends[i] ?? start;
    const key = end - start === 1 ? String(stream[start]) : stream.subarray(start, end).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const variants = [...counts]
    .map(([key, count]) => ({
      text: key
        .split(' ')
        .map((id) => types[Number(id)])
        .join(' '),
      count,
    }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return { variants: variants.slice(0, MOST_VARIANTS), joined: variants.length };
}

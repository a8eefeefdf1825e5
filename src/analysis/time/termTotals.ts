// Each term over all the chosen meetings: what it joins, what it rests on, and what its absence says.
import type { Corpus } from '../../corpus/corpus';
import type { Spans } from '../../corpus/counter/spans';
import type { TokenIndex } from '../../corpus/counter/tokenIndex';
import type { Granularity, Period } from '../../corpus/period';
import type { Filters } from '../../corpus/subcorpus/filters';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import { evaluateQuery } from '../../search/evaluate';
import { parseTerm } from '../../search/query';
import { type NamedTerm, nameTerm } from '../../search/termName';
import { absentShareAtMost, type Interval } from '../statistics/intervals';
import { ratesWithoutOne } from '../statistics/leaveOneOut';
import { axisOf, periodIndexes } from './axis';
import { type TermCounts, termCounts } from './termTrend';

export interface TermTotal extends TermCounts, NamedTerm {
  /** What it joins, as types, the most frequent first: at most MOST_VARIANTS of them. */
  readonly variants: readonly { readonly text: string; readonly count: number }[];
  /** How many it joins in all. */
  readonly joined: number;
  /** The lowest and highest per10k when any one meeting is left out; null where none is left then. */
  readonly withoutOne: Interval | null;
  /** Where it occurs in no meeting: the share that is still possible, one-sided 95%; else null. */
  readonly shareAtMost: number | null;
}

/** What the rate of a term in a period rests on. */
export interface TermBasis {
  readonly period: Period;
  readonly term: string;
  /** The lowest and highest rate when any one of its meetings is left out; null where none is left then. */
  readonly withoutOne: Interval | null;
  readonly restsOnOne: boolean;
}

export interface TermTotals {
  /** One a term that can be read, in the order asked. */
  readonly totals: readonly TermTotal[];
  /** One a term and period, in the order of the rows of a trend. */
  readonly bases: readonly TermBasis[];
}

const MOST_VARIANTS = 8;

export function totalTerms(
  corpus: Corpus,
  subset: Subset,
  filters: Filters,
  by: Granularity | null,
  terms: readonly string[],
): TermTotals {
  const { facts, counter } = corpus;
  const chosen = documentsOf(facts.documents, subset);
  const axis = axisOf(facts, filters, by);
  const periods = periodIndexes(facts, axis);
  const bases: TermBasis[] = [];
  const sizes = chosen.map(([, { tokens }]) => tokens);
  const tokens = sizes.reduce((sum, size) => sum + size, 0);
  const totals = terms.flatMap((term): TermTotal[] => {
    const parsed = parseTerm(term, facts.language);
    if (!parsed.ok) return [];
    const spans = counter.spansWithin(evaluateQuery(counter, parsed.query).spans, subset.has);
    const byDocument = counter.countByDocument(spans);
    const counts = chosen.map(([d]) => byDocument[d] ?? 0);
    const inPeriods = axis.periods.map(() => ({ counts: [] as number[], sizes: [] as number[] }));
    chosen.forEach(([d, document]) => {
      const own = inPeriods[periods[d] ?? -1];
      own?.counts.push(byDocument[d] ?? 0);
      own?.sizes.push(document.tokens);
    });
    inPeriods.forEach((own, p) => {
      bases.push({
        period: axis.periods[p]?.period ?? '',
        term,
        withoutOne: ratesWithoutOne(own.counts, own.sizes),
        restsOnOne: own.counts.filter((count) => count > 0).length === 1,
      });
    });
    const withTerm = counts.filter((count) => count > 0).length;
    return [
      {
        ...nameTerm(term, parsed.query),
        ...termCounts(spans.starts.length, tokens, withTerm, chosen.length),
        ...joinedVariants(counter.index, spans),
        withoutOne: ratesWithoutOne(counts, sizes),
        shareAtMost: withTerm === 0 ? absentShareAtMost(chosen.length) : null,
      },
    ];
  });
  return { totals, bases };
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

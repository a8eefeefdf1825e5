// The trend of single words from the table of words by month, where that is enough to count them.
import type { CorpusFacts } from '../../corpus/facts';
import { monthsOf, type WordMonths } from '../../corpus/files/wordMonths';
import { type Granularity, periodOf } from '../../corpus/period';
import { type Filters, keepsMonthsWhole } from '../../corpus/subcorpus/filters';
import type { Subset } from '../../corpus/subcorpus/subset';
import { parseTerm, type Query } from '../../search/query';
import { axisOf } from './axis';
import { type TermTrend, trendOf } from './termTrend';

/** The words that countWords would look up; null where it cannot answer: single words, in whole months, under filters that keep months whole. */
export function wordsAsked(
  facts: CorpusFacts,
  filters: Filters,
  by: Granularity | null,
  terms: readonly string[],
): readonly string[] | null {
  const { by: chosen } = axisOf(facts, filters, by);
  if (!keepsMonthsWhole(filters) || chosen === 'day' || chosen === 'week') return null;
  const words: string[] = [];
  for (const term of terms) {
    const parsed = parseTerm(term, facts.language);
    if (!parsed.ok) continue;
    const word = wordOf(parsed.query);
    if (word === null) return null;
    words.push(word);
  }
  return words;
}

/** As countTerms, where the table knows all that wordsAsked names. */
export function countWords(
  facts: CorpusFacts,
  table: WordMonths,
  subset: Subset,
  filters: Filters,
  by: Granularity | null,
  terms: readonly string[],
): TermTrend {
  const axis = axisOf(facts, filters, by);
  const firstDays = new Map(facts.documents.map(({ date }) => [date.slice(0, 7), date]));
  const indexes = new Map(axis.periods.map(({ period }, i) => [period, i]));
  // A month lies wholly in its period, so any of its days tells which.
  const periodOfMonth = monthsOf(facts.documents.map(({ date }) => date)).map((month) => {
    const date = firstDays.get(month);
    return date === undefined ? -1 : (indexes.get(periodOf(date, axis.by)) ?? -1);
  });
  const inRange = new Set(
    facts.documents.filter((_, d) => subset.has[d] === 1).map(({ date }) => date.slice(0, 7)),
  );
  const held = monthsOf(facts.documents.map(({ date }) => date)).map((month) => inRange.has(month));
  return trendOf(facts, subset, axis, terms, (query, _periods, size) => {
    const counts = new Uint32Array(size);
    const withTerm = new Uint32Array(size);
    for (const { month, occurrences, meetings } of table.find(wordOf(query) ?? '')) {
      const period = periodOfMonth[month] ?? -1;
      if (period < 0 || held[month] !== true) continue;
      counts[period] = (counts[period] ?? 0) + occurrences;
      withTerm[period] = (withTerm[period] ?? 0) + meetings;
    }
    return { counts, withTerm };
  });
}

function wordOf(query: Query): string | null {
  if (query.kind !== 'phrase') return null;
  const patterns = query.ways.flat(2);
  const [pattern] = patterns;
  return patterns.length === 1 && pattern?.kind === 'word' ? pattern.type : null;
}

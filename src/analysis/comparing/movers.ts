// Which words and formulations rose and fell most between the two halves of the range.
import { type CalendarDate, dateOfDayNumber, dayNumber } from '../../corpus/calendar';
import type { Corpus } from '../../corpus/corpus';
import { NO_SPANS } from '../../corpus/counter/spans';
import { documentStart } from '../../corpus/counter/tokenIndex';
import type { Filters } from '../../corpus/subcorpus/filters';
import { documentsOf, type Subset } from '../../corpus/subcorpus/subset';
import { typesOf } from '../../corpus/tokenise';
import { evaluateQuery } from '../../search/evaluate';
import { parseTerm } from '../../search/query';
import type { Interval } from '../statistics/intervals';
import { logLikelihood, logRatio } from '../statistics/keyness';
import { axisOf } from '../time/axis';

export interface Mover {
  /** As Keyword trends takes it: a word, or the variants of a formulation joined by ` OR `. */
  readonly term: string;
  readonly before: number;
  readonly after: number;
  /** Chosen meetings that have it. */
  readonly meetings: number;
  /** Of the second half against the first. */
  readonly logRatio: number;
  readonly g2: number;
  /** The lowest and highest Log Ratio when any one meeting is left out. */
  readonly withoutOne: Interval | null;
}

interface Half {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly meetings: number;
  readonly tokens: number;
}

export interface Movers {
  /** Null where the range has no day, or only one. */
  readonly halves: readonly [Half, Half] | null;
  /** At most as many as asked for each, the strongest first; none where a half has no meeting. */
  readonly risen: readonly Mover[];
  readonly fallen: readonly Mover[];
}

/** A row needs four occurrences in all and two meetings. */
const FEWEST = 4;
const FEWEST_MEETINGS = 2;

export function findMovers(corpus: Corpus, subset: Subset, filters: Filters, most: number): Movers {
  const { facts } = corpus;
  const { range } = axisOf(facts, filters, null);
  if (range === null || range.from === range.to) {
    return { halves: null, risen: [], fallen: [] };
  }
  const middle = Math.floor((dayNumber(range.from) + dayNumber(range.to)) / 2);
  const chosen = documentsOf(facts.documents, subset);
  const side = (second: boolean) =>
    chosen.filter(([, { date }]) => dayNumber(date) > middle === second).map(([d]) => d);
  const [first, second] = [side(false), side(true)];
  const tokensOf = (documents: readonly number[]) =>
    documents.reduce((sum, d) => sum + (facts.documents[d]?.tokens ?? 0), 0);
  const halves: Movers['halves'] = [
    { from: range.from, to: dateOfDayNumber(middle), meetings: first.length, tokens: tokensOf(first) },
    { from: dateOfDayNumber(middle + 1), to: range.to, meetings: second.length, tokens: tokensOf(second) },
  ];
  if (first.length === 0 || second.length === 0) {
    return { halves, risen: [], fallen: [] };
  }
  const measured = [...formulationsOf(corpus, first, second), ...wordsOf(corpus, first, second)].flatMap(
    (counted) => measure(counted, halves[0].tokens, halves[1].tokens) ?? [],
  );
  const strongest = (sign: 1 | -1) =>
    measured
      .filter((mover) => mover.logRatio * sign > 0)
      .sort((a, b) => sign * (b.logRatio - a.logRatio) || b.g2 - a.g2 || (a.term < b.term ? -1 : 1))
      .slice(0, most)
      .map((mover) => ({ ...mover, withoutOne: withoutOne(corpus, mover.term, first, second) }));
  return { halves, risen: strongest(1), fallen: strongest(-1) };
}

type Counted = Pick<Mover, 'term' | 'before' | 'after' | 'meetings'>;

function measure(
  counted: Counted,
  tokensBefore: number,
  tokensAfter: number,
): Omit<Mover, 'withoutOne'> | null {
  const { before, after, meetings } = counted;
  if (before + after < FEWEST || meetings < FEWEST_MEETINGS) return null;
  const ratio = logRatio(after, before, tokensAfter, tokensBefore);
  const g2 = logLikelihood(after, before, tokensAfter, tokensBefore);
  return ratio === null || g2 === null ? null : { ...counted, logRatio: ratio, g2 };
}

/** Every word that is no function word and no number, in one walk over the stream. */
function wordsOf(
  { facts, counter: { index } }: Corpus,
  first: readonly number[],
  second: readonly number[],
): readonly Counted[] {
  const size = index.types.length;
  const [before, after, meetings, last] = Array.from({ length: 4 }, () => new Uint32Array(size));
  if (before === undefined || after === undefined || meetings === undefined || last === undefined) return [];
  const walk = (documents: readonly number[], counts: Uint32Array) => {
    for (const d of documents) {
      const end = documentStart(index, d + 1);
      for (let position = documentStart(index, d); position < end; position += 1) {
        const id = index.stream[position] ?? 0;
        counts[id] = (counts[id] ?? 0) + 1;
        if (last[id] === d + 1) continue;
        last[id] = d + 1;
        meetings[id] = (meetings[id] ?? 0) + 1;
      }
    }
  };
  walk(first, before);
  walk(second, after);
  const stops = new Set(facts.language.stopWords);
  return index.types.flatMap((term, id) =>
    id === 0 || stops.has(term) || /^\p{N}+$/u.test(term)
      ? []
      : [{ term, before: before[id] ?? 0, after: after[id] ?? 0, meetings: meetings[id] ?? 0 }],
  );
}

/** The owner's formulations of more than one word, as a trend counts their variants. */
function formulationsOf(
  corpus: Corpus,
  first: readonly number[],
  second: readonly number[],
): readonly Counted[] {
  return corpus.facts.formulations
    .filter(({ variants }) => variants.some((variant) => typesOf(variant, corpus.facts.language).length > 1))
    .map(({ variants }) => {
      const term = variants.map(cleanVariant).join(' OR ');
      const counts = countsOf(corpus, term);
      const sum = (documents: readonly number[]) =>
        documents.reduce((total, d) => total + (counts[d] ?? 0), 0);
      return {
        term,
        before: sum(first),
        after: sum(second),
        meetings: [...first, ...second].filter((d) => (counts[d] ?? 0) > 0).length,
      };
    });
}

/** A variant as a member of a term: marks that mean something there are blanks to the tokeniser anyway. */
function cleanVariant(variant: string): string {
  return variant.replace(/["“”*()~\s]+/gu, ' ').trim();
}

/** Occurrences of a term in each document; none where it cannot be read. */
function countsOf({ facts, counter }: Corpus, term: string): Uint32Array {
  const parsed = parseTerm(term, facts.language);
  return counter.countByDocument(parsed.ok ? evaluateQuery(counter, parsed.query).spans : NO_SPANS);
}

function withoutOne(
  corpus: Corpus,
  term: string,
  first: readonly number[],
  second: readonly number[],
): Interval | null {
  const counts = countsOf(corpus, term);
  const size = (d: number) => corpus.facts.documents[d]?.tokens ?? 0;
  const total = (side: readonly number[], value: (d: number) => number) =>
    side.reduce((sum, d) => sum + value(d), 0);
  const [before, after] = [first, second].map((side) => ({
    count: total(side, (d) => counts[d] ?? 0),
    tokens: total(side, size),
  }));
  if (before === undefined || after === undefined) return null;
  const ratios = [
    ...first.map((d) =>
      logRatio(after.count, before.count - (counts[d] ?? 0), after.tokens, before.tokens - size(d)),
    ),
    ...second.map((d) =>
      logRatio(after.count - (counts[d] ?? 0), before.count, after.tokens - size(d), before.tokens),
    ),
  ].filter((ratio) => ratio !== null);
  // Not Math.min of all: a call takes only so many arguments.
  return ratios.length === 0
    ? null
    : {
        low: ratios.reduce((low, ratio) => Math.min(low, ratio)),
        high: ratios.reduce((high, ratio) => Math.max(high, ratio)),
      };
}
